import type { TrackerTexts } from '../../i18n/tracker.ts';
import { outsideFormula } from '../../plan/outside-cell.ts';
import type { Area, Cells, Rule, SheetPlan } from '../../plan/plan.ts';
import { sentence } from '../../plan/sentence.ts';
import { TAB } from '../look.ts';
import { filled } from '../row-texts.ts';
import { serialDate } from '../serial-date.ts';
import { FIRST_ROW, type RowValues, SPARE_ROWS, tableParts } from '../table-sheet.ts';
import type { Kpi } from '../tracker.ts';
import { barRules, lightRules, stateRule } from './goal-rules.ts';
import { KPI_COLUMNS } from './kpi-columns.ts';
import { kpiFormulas } from './kpi-formulas.ts';
import { identity, SHEET_VERSION, type SheetContext } from './sheet-context.ts';
import { tableEnd } from './table-end.ts';
import { hintStyle, tableHead } from './table-head.ts';

/** The KPI sheet: one row for each KPI with its light, pace and landing. Source: look, section 4. */
export function kpiSheet(context: SheetContext): SheetPlan {
  const { texts, tracker, language } = context;
  const formulas = kpiFormulas(context);
  const rows = tracker.kpis.map((kpi) => kpiValues(kpi, texts));
  const last = tableEnd(context, 'kpi', rows.length);
  const { unprotected, ...parts } = tableParts({
    columns: KPI_COLUMNS.map((column) => ({ ...column, ...formulaOf(formulas[column.id]) })),
    labels: texts.kpi.columns,
    rows,
    last,
    spareIds: Array.from({ length: SPARE_ROWS }, (_, index) => `K${rows.length + index + 1}`),
    language,
  });
  return {
    ...parts,
    id: 'kpi',
    version: SHEET_VERSION,
    title: texts.tabs.kpi,
    tab: TAB.type,
    identity: identity(context, 'kpi'),
    cells: [
      ...parts.cells,
      ...linkedActuals(tracker.kpis),
      ...tableHead(texts.kpi.title, hintFormula(texts, last)),
    ],
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

function formulaOf(formula: string | undefined): { formula: string } | Record<never, never> {
  return formula === undefined ? {} : { formula };
}

function kpiValues(kpi: Kpi, { words, classes }: TrackerTexts): RowValues {
  const { cadence, direction, kind, leading } = kpi;
  return {
    ...filled(kpi, ['id', 'name', 'unit', 'owner', 'stage', 'layer', 'when', 'parent']),
    ...filled(kpi, ['definition', 'tool', 'evidence', 'why', 'next']),
    actual: kpi.link === null ? kpi.actual : null,
    target: kpi.target,
    baseline: kpi.baseline,
    tolerance: kpi.tolerance,
    misses: kpi.misses,
    start: serialDate(kpi.start),
    end: serialDate(kpi.end),
    updated: serialDate(kpi.updated),
    class: leading === null ? null : (classes[leading ? 0 : 1] as string),
    kind: kind === null ? null : words.kind[kind],
    direction: direction === null ? null : words.direction[direction],
    cadence: cadence === null ? null : words.cadence[cadence],
  };
}

/** Actuals that are read from cells of the user's own. */
function linkedActuals(kpis: readonly Kpi[]): Cells[] {
  return kpis.flatMap(({ link }, index): Cells[] => {
    const row = FIRST_ROW + index;
    const area: Area = { rows: [row, row], columns: ['actual', 'actual'] };
    return link === null ? [] : [{ kind: 'formula', area, formula: outsideFormula(link) }];
  });
}

function hintFormula({ kpi, typing }: TrackerTexts, last: number): string {
  return `=${sentence(kpi.count, { n: `COUNT(${countColumn(last)})` })}&${sentence(typing)}`;
}

function countColumn(last: number): string {
  return `{state@${FIRST_ROW}:${last}}`;
}

function rules({ palette }: SheetContext, last: number): Rule[] {
  const column = (id: string): Area => ({ rows: [FIRST_ROW, last], columns: [id, id] });
  return [
    ...lightRules([column('light')], '{state}', palette),
    ...barRules([column('bar')], '{state}', palette),
    stateRule([column('misses')], '=AND(ISNUMBER({misses});{misses}>=3)', 'needs_action', palette, true),
    stateRule([column('freshness')], '={fresh_state}=2', 'watch', palette),
    stateRule([column('freshness')], '={fresh_state}=3', 'needs_action', palette),
    { areas: [column('name')], formula: '={layer}="KGI"', bold: true },
    hintStyle(`=COUNT(${countColumn(last)})>9`),
  ];
}
