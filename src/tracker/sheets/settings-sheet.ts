import type { State } from '../../core/light.ts';
import { LIGHTS } from '../../i18n/lights.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { Area, Cells, Column, SheetPlan } from '../../plan/plan.ts';
import { TAB } from '../look.ts';
import { serialDate } from '../serial-date.ts';
import { ROLL_UP_COLUMNS, ROLL_UP_ENDS, rollUpCells } from './roll-up-block.ts';
import { LAST_ROW, LIST_COLUMNS, SETTINGS_ROWS as ROWS, VALUE_ROWS } from './settings-cells.ts';
import { settingsForm } from './settings-form.ts';
import { settingsLook } from './settings-look.ts';
import { settingsWork } from './settings-work.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';

const COLUMNS: readonly Column[] = [
  { id: 'label', width: 208, part: 'main' },
  { id: 'value', width: 136, part: 'main' },
  { id: 'note', width: 312, part: 'main' },
  { id: 'gap1', width: 24, part: 'gutter' },
  { id: 'department', width: 136, part: 'main' },
  { id: 'member', width: 136, part: 'main' },
  { id: 'member_department', width: 136, part: 'main' },
  { id: 'gap2', width: 24, part: 'gutter' },
  { id: 'stage', width: 136, part: 'main' },
  { id: 'benchmark', width: 104, part: 'main' },
  { id: 'gap3', width: 24, part: 'gutter' },
  { id: 'unit', width: 104, part: 'main' },
  { id: 'gap4', width: 24, part: 'gutter' },
  { id: 'holiday', width: 104, part: 'main' },
  { id: 'month_start', width: 104, part: 'work' },
  { id: 'month_end', width: 104, part: 'work' },
  { id: 'month_used', width: 104, part: 'work' },
  { id: 'month_share', width: 104, part: 'work' },
  ...ROLL_UP_COLUMNS,
  { id: 'edge', width: 40, part: 'gutter' },
];

/** The settings: cycle, limits of the lights, grading, lists and words. Source: look, section 8. */
export function settingsSheet(context: SheetContext): SheetPlan {
  const { texts } = context;
  return {
    id: 'settings',
    version: SHEET_VERSION,
    title: texts.tabs.settings,
    tab: TAB.record,
    columns: COLUMNS,
    rows: LAST_ROW,
    identity: identity(context, 'settings'),
    cells: [
      ...settingsForm(context),
      ...lists(context),
      ...lightWords(context),
      ...settingsWork(context),
      ...rollUpCells(context),
    ],
    ...settingsLook(context),
    hiddenRows: [1],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    choices: choices(),
    notes: [],
    protection: { description: texts.protection, unprotected: inputs() },
    groups: [{ columns: ['month_start', ROLL_UP_ENDS[1]], collapsed: true }],
    charts: [],
    print: { area: { rows: [2, LAST_ROW], columns: ['label', 'holiday'] }, onePage: true },
  };
}

/** Everything one types into. */
function inputs(): Area[] {
  return [
    ...VALUE_ROWS.map((rows): Area => ({ rows, columns: ['value', 'value'] })),
    ...LIST_COLUMNS.map((columns): Area => ({ rows: ROWS.lists, columns })),
    { rows: [ROWS.words, ROWS.words + 7], columns: ['member', 'member'] },
  ];
}

function lists({ tracker, texts: { settings } }: SheetContext): Cells[] {
  const header = (column: string, label: string): Cells => ({
    kind: 'constants',
    row: 4,
    columns: [column],
    rows: [[label]],
  });
  const list = (column: string, values: readonly (string | number | null)[]): Cells => ({
    kind: 'constants',
    row: ROWS.lists[0],
    columns: [column],
    rows: values.slice(0, ROWS.lists[1] - ROWS.lists[0] + 1).map((value) => [value]),
  });
  return [
    header('department', settings.departments),
    header('member', settings.members),
    header('member_department', settings.memberDepartment),
    header('stage', settings.stages),
    header('benchmark', settings.benchmark),
    header('unit', settings.units),
    header('holiday', settings.holidays),
    list('department', tracker.departments),
    list(
      'member',
      tracker.members.map(({ name }) => name),
    ),
    list(
      'member_department',
      tracker.members.map(({ department }) => department || null),
    ),
    list(
      'stage',
      tracker.stages.map(({ name }) => name),
    ),
    list(
      'benchmark',
      tracker.stages.map(({ benchmark }) => benchmark),
    ),
    list('unit', tracker.units),
    list(
      'holiday',
      tracker.holidays.map((date) => serialDate(date)),
    ),
  ];
}

/** A word for each light; the mark in front of it stays as it is. Source: rulings N7, 68. */
function lightWords({ language, texts: { settings } }: SheetContext): Cells[] {
  const states = Object.keys(STATE) as State[];
  const word = (state: State): string => LIGHTS[language][state].slice(2);
  const examples = states.map(
    (state, index): Cells => ({
      kind: 'formula',
      area: { rows: [ROWS.words + index, ROWS.words + index], columns: ['department', 'department'] },
      formula: `="${LIGHTS[language][state].slice(0, 2)}"&{member}`,
    }),
  );
  return [
    { kind: 'constants', row: ROWS.words - 1, columns: ['department'], rows: [[settings.words]] },
    {
      kind: 'constants',
      row: ROWS.words,
      columns: ['member', 'member_department'],
      rows: states.map((state) => [word(state), settings.meanings[state]]),
    },
    ...examples,
  ];
}

function choices(): SheetPlan['choices'] {
  const value = (list: string, row: number): SheetPlan['choices'][number] => ({
    list,
    areas: [{ rows: [row, row], columns: ['value', 'value'] }],
  });
  return [
    value('month', ROWS.fiscalStart),
    value('scheme', ROWS.scheme),
    value('palette', ROWS.palette),
    value('language', ROWS.language),
    value('method', ROWS.method),
    {
      list: 'department',
      areas: [{ rows: ROWS.lists, columns: ['member_department', 'member_department'] }],
    },
  ];
}
