import type { TrackerTexts } from '../../i18n/tracker.ts';
import { cases, text } from '../../plan/formula.ts';
import type { Area, Rule, SheetPlan } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { COLOUR, HEIGHT, TAB } from '../look.ts';
import { filled } from '../row-texts.ts';
import { serialDate } from '../serial-date.ts';
import { FIRST_ROW, type RowValues, SPARE_ROWS, tableParts } from '../table-sheet.ts';
import type { KeyResult, Objective, Tracker } from '../tracker.ts';
import { barRules, lightRules, stateRule } from './goal-rules.ts';
import { OKR_COLUMNS } from './okr-columns.ts';
import { okrFormulas } from './okr-formulas.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';
import { hintStyle, tableHead } from './table-head.ts';

/** The OKR sheet: objectives and their key results in one table. Source: look, section 4. */
export function okrSheet(context: SheetContext): SheetPlan {
  const { texts, tracker, language } = context;
  const rows = okrValues(tracker, texts);
  const last = tableEnd(context, 'okr', rows.length);
  const formulas = okrFormulas(context, [FIRST_ROW, last]);
  const { unprotected, heights, ...parts } = tableParts({
    columns: OKR_COLUMNS.map((column) => {
      const formula = formulas[column.id];
      return formula === undefined ? column : { ...column, formula };
    }),
    labels: texts.okr.columns,
    rows,
    last,
    spareIds: spareIds(tracker),
    language,
  });
  return {
    ...parts,
    id: 'okr',
    version: SHEET_VERSION,
    title: texts.tabs.okr,
    tab: TAB.type,
    identity: identity(context, 'okr'),
    cells: [...parts.cells, ...tableHead(texts.okr.title, hintFormula(texts, last))],
    heights: [...heights, ...objectiveHeights(rows)],
    hiddenRows: [1],
    frozenRows: FIRST_ROW - 1,
    frozenColumns: 1,
    gridlines: false,
    rules: rules(context, last),
    notes: [],
    protection: { description: texts.protection, unprotected },
    charts: [],
  };
}

/** How many rows objectives and key results fill. */
export function okrRows({ objectives }: Pick<Tracker, 'objectives'>): number {
  return objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
}

/** The rows of objectives and key results, each key result below its objective. */
function okrValues({ objectives }: Tracker, texts: TrackerTexts): RowValues[] {
  const names = new Map(objectives.map(({ id, name }) => [id, name]));
  return objectives.flatMap((objective) => [
    objectiveValues(objective, names, texts),
    ...objective.keyResults.map((keyResult) => keyResultValues(keyResult, objective)),
  ]);
}

function objectiveValues(
  objective: Objective,
  names: ReadonlyMap<string, string>,
  { words }: TrackerTexts,
): RowValues {
  const { level, parent, rollup, weight } = objective;
  return {
    ...filled(objective, ['id', 'name', 'owner', 'department']),
    type: 'O',
    weight,
    rollup: rollup === null ? null : words.rollup[rollup],
    level: words.level[level],
    parent: parent === null ? null : `${parent} ${names.get(parent) ?? ''}`.trim(),
  };
}

function keyResultValues(keyResult: KeyResult, objective: Objective): RowValues {
  const { actual, baseline, confidence, target, weight } = keyResult;
  return {
    ...filled(keyResult, ['id', 'name', 'owner', 'unit', 'why', 'next']),
    actual,
    baseline,
    confidence,
    target,
    weight,
    type: 'KR',
    start: serialDate(keyResult.start),
    end: serialDate(keyResult.end),
    updated: serialDate(keyResult.updated),
    parent: `${objective.id} ${objective.name}`,
  };
}

/** Ids for the rows one will type into: `R` and a number that no row has yet. */
function spareIds({ objectives }: Tracker): string[] {
  const taken = new Set(objectives.flatMap(({ id, keyResults }) => [id, ...keyResults.map((row) => row.id)]));
  const ids: string[] = [];
  for (let number = taken.size + 1; ids.length < SPARE_ROWS; number += 1) {
    if (!taken.has(`R${number}`)) ids.push(`R${number}`);
  }
  return ids;
}

function objectiveHeights(rows: readonly RowValues[]): SheetPlan['heights'] {
  return rows.flatMap((row, index) => {
    const at = FIRST_ROW + index;
    return row.type === 'O' ? [{ from: at, to: at, height: HEIGHT.objective, grow: true }] : [];
  });
}

/** How many objectives there are, and the first one whose key results are too few or too many. */
function hintFormula({ okr, typing }: TrackerTexts, last: number): string {
  const column = (id: string): string => `{${id}@${FIRST_ROW}:${last}}`;
  const counts = column('kr_count');
  const about = (count: string): string =>
    sentence(okr.countKeyResults, { id: `INDEX(${column('id')};MATCH(${count};${counts};0))`, n: count });
  const off = cases(
    [
      [`COUNT(${counts})=0`, '""'],
      [`MIN(${counts})<3`, about(`MIN(${counts})`)],
      [`MAX(${counts})>5`, about(`MAX(${counts})`)],
    ],
    '""',
  );
  return `=${sentence(okr.count, { n: `COUNT(${counts})` })}&${off}&${text(typing)}`;
}

function rules({ palette }: SheetContext, last: number): Rule[] {
  const column = (from: string, to = from): Area => ({ rows: [FIRST_ROW, last], columns: [from, to] });
  const main = column('name', 'remark');
  const counts = `{kr_count@${FIRST_ROW}:${last}}`;
  return [
    ...lightRules([column('light')], '{state}', palette, ['overdue']),
    ...barRules([column('bar')], '{state}', palette),
    stateRule(
      [column('confidence')],
      '=AND(ISNUMBER({confidence});{confidence}<=3)',
      'needs_action',
      palette,
      true,
    ),
    {
      areas: [column('remark')],
      formula: '=AND({type}="O";OR({kr_count}<3;{kr_count}>5))',
      ink: COLOUR.warning,
    },
    { areas: [column('name'), column('score')], formula: '={type}="O"', fill: COLOUR.goal, bold: true },
    { areas: [main], formula: '={type}="O"', fill: COLOUR.goal },
    hintStyle(
      `=AND(COUNT(${counts})>0;OR(COUNT(${counts})<3;COUNT(${counts})>5;MIN(${counts})<3;MAX(${counts})>5))`,
    ),
  ];
}
