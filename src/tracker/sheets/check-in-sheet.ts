import type { Language } from '../../i18n/language.ts';
import { LIGHTS } from '../../i18n/lights.ts';
import { CHECK_IN_TEXTS, type CheckInTexts } from '../../i18n/tracker-check-ins.ts';
import { stateOf } from '../../plan/measures/goal-row.ts';
import type { Area, Cells, Rule, SheetPlan } from '../../plan/plan.ts';
import { newestLines } from '../check-in/derived-values.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { TAB } from '../look.ts';
import { filled } from '../row-texts.ts';
import { serialTime } from '../serial-date.ts';
import { FIRST_ROW, HEADER_ROW, type RowValues } from '../table-sheet.ts';
import { CHECK_IN_COLUMNS, type CheckInColumn, PERIOD_FORMULA } from './check-in-columns.ts';
import { checkInLook } from './check-in-look.ts';
import { lightRules, stateRule } from './goal-rules.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';

const [FIRST_COLUMN, LAST_COLUMN] = ['time', 'target'] as const satisfies CheckInColumn[];

/**
 * The log of check-ins: one line for every figure that was recorded, newest at the bottom, written by the add-on and
 * never changed again. All values but the period; the rows below the last line are empty and only look ready, so that
 * a check-in appends. Source: look, section 4; rulings B10.
 */
export function checkInSheet(context: SheetContext): SheetPlan {
  const { language, tracker } = context;
  const texts = CHECK_IN_TEXTS[language];
  const { checkIns } = tracker;
  const last = tableEnd(context, 'check_ins', checkIns.length);
  return {
    id: 'check_ins',
    version: SHEET_VERSION,
    title: texts.tab,
    tab: TAB.record,
    identity: identity(context, 'check_ins'),
    columns: [
      ...CHECK_IN_COLUMNS.map(({ id, part, width }) => ({ id, width, part })),
      { id: 'edge', width: 40, part: 'gutter' },
    ],
    rows: last,
    cells: [...head(texts), ...lines(checkIns, texts, language)],
    ...checkInLook(context, last),
    hiddenRows: [1],
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    gridlines: false,
    rules: rules(context, last),
    choices: [],
    notes: [],
    filter: { rows: [HEADER_ROW, last], columns: [FIRST_COLUMN, LAST_COLUMN] },
    protection: {
      description: texts.protection,
      unprotected: [{ rows: [2, 2], columns: [FIRST_COLUMN, FIRST_COLUMN] }],
    },
    groups: [{ columns: ['period', LAST_COLUMN], collapsed: true }],
    charts: [],
    print: {
      area: {
        rows: [2, Math.max(FIRST_ROW, HEADER_ROW + checkIns.length)],
        columns: [FIRST_COLUMN, 'source'],
      },
      repeat: [2, HEADER_ROW],
      onePage: false,
    },
  };
}

function head({ columns, hint, title }: CheckInTexts): Cells[] {
  const row = (at: number, words: string): Cells => ({
    kind: 'constants',
    row: at,
    columns: [FIRST_COLUMN],
    rows: [[words]],
  });
  const ids = CHECK_IN_COLUMNS.map(({ id }) => id);
  return [
    row(2, title),
    row(3, hint),
    { kind: 'constants', row: HEADER_ROW, columns: ids, rows: [ids.map((id) => columns[id])] },
  ];
}

function lines(checkIns: readonly CheckIn[], texts: CheckInTexts, language: Language): Cells[] {
  if (checkIns.length === 0) return [];
  const written = CHECK_IN_COLUMNS.filter(({ kind }) => kind === 'script').map(({ id }) => id);
  const newest = newestLines(checkIns);
  const rows = checkIns.map((line) => lineValues(line, newest.get(line.row) === line, texts, language));
  return [
    {
      kind: 'constants',
      row: FIRST_ROW,
      columns: written,
      rows: rows.map((row) => written.map((id) => row[id] ?? null)),
    },
    {
      kind: 'formula',
      area: { rows: [FIRST_ROW, HEADER_ROW + rows.length], columns: ['period', 'period'] },
      formula: PERIOD_FORMULA,
    },
  ];
}

/** What stands in a line of the log; `isNewest`: no later line is about the same row. */
export function lineValues(
  line: CheckIn,
  isNewest: boolean,
  { source }: CheckInTexts,
  language: Language,
): RowValues {
  const state = stateOf(line.state);
  return {
    time: serialTime(line.time),
    row_id: line.row,
    ...filled(line, ['name', 'why', 'next', 'who']),
    value: line.value,
    light: state && LIGHTS[language][state],
    confidence: line.confidence,
    source: source[line.source],
    latest: isNewest ? 1 : null,
    state: line.state,
    target: line.target,
  };
}

function rules({ palette }: SheetContext, last: number): Rule[] {
  const column = (id: CheckInColumn): Area => ({ rows: [FIRST_ROW, last], columns: [id, id] });
  const unsure = '=AND(ISNUMBER({confidence});{confidence}<=3)';
  return [
    ...lightRules([column('light')], '{state}', palette),
    stateRule([column('confidence')], unsure, 'needs_action', palette, true),
  ];
}
