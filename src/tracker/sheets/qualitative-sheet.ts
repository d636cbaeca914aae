import type { TrackerTexts } from '../../i18n/tracker.ts';
import { QUALITATIVE_TEXTS, type QualitativeTexts } from '../../i18n/tracker-qualitative.ts';
import type { Area, List, Rule, SheetPlan } from '../../plan/plan.ts';
import { COLOUR, HEIGHT, TAB } from '../look.ts';
import { filled } from '../row-texts.ts';
import { serialDate } from '../serial-date.ts';
import { type RowValues, SPARE_ROWS, tableParts } from '../table-sheet.ts';
import type { QualitativeGoal } from '../tracker.ts';
import type { GoalTable } from './action-goals.ts';
import { sources } from './dashboard-layout.ts';
import { barRules, lightRules, stateRule } from './goal-rules.ts';
import {
  ANSWER_AREA,
  ANSWER_COLUMNS,
  answerCells,
  answerHeights,
  answerLook,
  LAST_ANSWER,
  LAST_RESULT,
  RESULT_COLUMNS,
} from './qualitative-answers.ts';
import {
  QUALITATIVE_FIRST_ROW as FIRST,
  QUALITATIVE_HEADER_ROW as HEADER,
  QUALITATIVE_COLUMNS,
  type QualitativeColumn,
} from './qualitative-columns.ts';
import { qualitativeFormulas } from './qualitative-formulas.ts';
import { CALLOUT_ROW, qualitativeHead } from './qualitative-head.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';

/** Goals in words with the proxies that mirror them, and a place for raw answers. Source: look, section 4. */
export function qualitativeSheet(context: SheetContext): SheetPlan {
  const { language, sheets, texts: common, tracker } = context;
  const texts = QUALITATIVE_TEXTS[language];
  const goals = tracker.qualitative;
  const last = tableEnd(context, 'qualitative', goals.length, HEADER);
  const column = (id: QualitativeColumn): string => `{${id}@${FIRST}:${last}}`;
  const { kpi } = sources(context);
  const kpis = sheets.has('kpi') ? { stages: kpi('stage'), states: kpi('state') } : null;
  const formulas = qualitativeFormulas(common, texts, {
    kpis,
    proxies: { stages: column('stage'), states: column('state') },
  });
  const { unprotected, ...parts } = tableParts({
    columns: QUALITATIVE_COLUMNS.map((own) => {
      const formula = formulas[own.id];
      return formula === undefined ? own : { ...own, formula };
    }),
    labels: texts.columns,
    rows: goals.map((goal) => goalValues(goal, common, texts)),
    last,
    spareIds: Array.from({ length: SPARE_ROWS }, (_, index) => `Q${goals.length + index + 1}`),
    language,
    headerRow: HEADER,
  });
  const answers = answerLook();
  return {
    ...parts,
    id: 'qualitative',
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.type,
    identity: identity(context, 'qualitative'),
    columns: [...parts.columns.slice(0, -1), ...RESULT_COLUMNS, ...ANSWER_COLUMNS],
    rows: Math.max(last, LAST_ANSWER),
    cells: [
      ...parts.cells,
      ...qualitativeHead(texts, column, kpis?.states ?? null),
      ...answerCells(goals, texts),
    ],
    styles: [
      ...parts.styles,
      { areas: [{ rows: [FIRST, last], columns: ['name', 'name'] }], style: { bold: true } },
      {
        areas: [{ rows: [CALLOUT_ROW, CALLOUT_ROW], columns: ['hollow', 'hollow'] }],
        style: { size: 9, align: 'right', ink: COLOUR.muted },
      },
      ...answers.styles,
    ],
    borders: [...parts.borders, ...answers.borders],
    heights: [
      ...parts.heights,
      { from: CALLOUT_ROW, to: CALLOUT_ROW, height: HEIGHT.body },
      ...answerHeights(last),
    ],
    groups: parts.groups.map((group) => ({ ...group, columns: [group.columns[0], LAST_RESULT] })),
    hiddenRows: [1],
    frozenRows: HEADER,
    frozenColumns: 1,
    gridlines: false,
    rules: rules(context, column('state'), last),
    notes: [],
    protection: { description: common.protection, unprotected: [...unprotected, ANSWER_AREA] },
    charts: [],
  };
}

/** The rows of the table: what an action can be for. */
export function qualitativeTable(context: SheetContext): GoalTable {
  const last = tableEnd(context, 'qualitative', context.tracker.qualitative.length, HEADER);
  return { sheet: 'qualitative', rows: [FIRST, last] };
}

/** What the drop-downs of the sheet offer, beside those that other sheets have, too. */
export function qualitativeLists({
  families,
  methods,
}: QualitativeTexts): Record<'family' | 'proxy_method', List> {
  return {
    family: { from: families, strict: false },
    proxy_method: { from: Object.values(methods), strict: false },
  };
}

function goalValues(
  goal: QualitativeGoal,
  { words }: TrackerTexts,
  { methods }: QualitativeTexts,
): RowValues {
  const { baseline, cadence, direction, measured, method, target, typed } = goal;
  return {
    ...filled(goal, ['id', 'name', 'unit', 'owner', 'stage', 'family', 'proxy', 'verdict', 'next']),
    target,
    typed,
    baseline,
    measured: serialDate(measured),
    method: method === null ? null : methods[method],
    direction: direction === null ? null : words.direction[direction],
    cadence: cadence === null ? null : words.cadence[cadence],
  };
}

function rules({ palette }: SheetContext, states: string, last: number): Rule[] {
  const column = (id: string): Area => ({ rows: [FIRST, last], columns: [id, id] });
  const callout: Area = { rows: [CALLOUT_ROW, CALLOUT_ROW], columns: ['name', 'method'] };
  const hint: Area = { rows: [HEADER - 1, HEADER - 1], columns: ['name', 'name'] };
  const off = `=AND(COUNT(${states})>0;OR(COUNT(${states})<3;COUNT(${states})>5))`;
  return [
    ...lightRules([column('light')], '{state}', palette, ['overdue', 'too_early']),
    ...barRules([column('bar')], '{state}', palette),
    stateRule([callout], '={name}<>""', 'watch', palette),
    { areas: [hint], formula: off, ink: COLOUR.warning },
  ];
}
