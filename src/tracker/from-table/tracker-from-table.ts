import { type Day, parseDay } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import { type Anchor, anchor } from '../samples/anchor.ts';
import { FISCAL_START } from '../samples/fiscal-start.ts';
import { logged } from '../samples/logged.ts';
import { sampleFrame } from '../samples/sample-frame.ts';
import { both } from '../samples/sample-texts.ts';
import type { CellContent } from '../standing/standing-sheet.ts';
import { type Kpi, readTracker, type Tracker } from '../tracker.ts';
import { type MonthColumn, monthColumns } from './month-columns.ts';
import { type RowHistory, rowHistory } from './row-history.ts';
import type { FieldColumns, RowRemark } from './table-fields.ts';
import { figureIn, readTableRow, type TableRow, type TableWords } from './table-row.ts';

/** A table of the user's own below its header, with all columns of the sheet from A on. */
export interface OwnTable {
  readonly sheetName: string;
  /** The row of the sheet in which the first of `rows` stands. */
  readonly firstRow: number;
  readonly headings: readonly CellContent[];
  readonly rows: readonly (readonly CellContent[])[];
  /** `''` where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** The unit that each row shows elsewhere than in a column of its own: by number format or heading. */
  readonly units: readonly string[];
}

/** How a tracker is made from it. */
export interface FromTableOptions {
  readonly columns: FieldColumns;
  readonly words: TableWords;
  /** `formulas`: actuals that are formulas stay live; `all`: every actual follows the table from now on. */
  readonly link: 'formulas' | 'all';
  /** Takes the columns of months as history. */
  readonly history: boolean;
  readonly language: Language;
  /** `yyyy-mm-dd`. */
  readonly today: string;
}

/** The tracker, and what the user should know about it. */
export interface FromTable {
  readonly tracker: Tracker;
  /** Rows whose actual follows the table. */
  readonly linked: number;
  /** Columns that became history. */
  readonly months: number;
  /** Rows that were taken over only in part, by their row in the sheet. */
  readonly remarks: readonly { readonly row: number; readonly name: string; readonly why: RowRemark }[];
}

const NAMELESS = both('{row}行目', 'Row {row}');

/** As many drop-down entries as the settings hold. */
const LISTED = 20;

/** A KPI tracker from a table of the user's own, for the fiscal year of yesterday; the table stays as it is. */
export function trackerFromTable(table: OwnTable, options: FromTableOptions): FromTable {
  const { language, today } = options;
  const fiscalStart = FISCAL_START[language];
  const at = anchor(today, fiscalStart);
  const months = options.history ? pastMonths(table, at.asOf) : [];
  const rows = filledRows(table, options);
  const kpis = rows.map((row, index): Kpi => {
    const past = pastOf(row, months, at, fiscalStart);
    const name = row.goal.name || NAMELESS[language].replace('{row}', String(row.row));
    return {
      ...NOTHING,
      ...row.goal,
      ...past,
      id: `K${index + 1}`,
      name,
      link: linkOf(row, table.sheetName, options),
    };
  });
  const frame = {
    name: { ja: table.sheetName, en: table.sheetName },
    fiscalStart,
    departments: [],
    team: [],
  };
  const base = readTracker(sampleFrame(at, language, frame));
  const tracker: Tracker = {
    ...base,
    kpis,
    members: distinct(kpis.map(({ owner }) => owner)).map((name) => ({ name, department: '' })),
    stages: stagesOf(kpis, base),
    units: distinct([...kpis.map(({ unit }) => unit), ...base.units]),
  };
  return {
    tracker: months.length > 0 ? pasted(tracker) : tracker,
    linked: kpis.filter(({ link }) => link !== null).length,
    months: months.length,
    remarks: rows.flatMap(({ remarks, row }, index) =>
      remarks.map((why) => ({ row, name: kpis[index]!.name, why })),
    ),
  };
}

const NOTHING = {
  layer: '',
  leading: null,
  tolerance: null,
  parent: '',
  misses: null,
  history: { values: [], states: [], previousConfidence: null },
} as const satisfies Partial<Kpi>;

/** The columns of past months of a table. */
export function pastMonths(
  { headings, rows }: Pick<OwnTable, 'headings' | 'rows'>,
  asOf: Day,
): MonthColumn[] {
  const titled = headings.map((title, index) => ({
    column: index + 1,
    title: typeof title === 'boolean' ? '' : title,
  }));
  return monthColumns(titled, (column) => rows.some((cells) => typeof cells[column - 1] === 'number'), asOf);
}

/** A row with where it stands and what stands in its cells. */
type PlacedRow = TableRow & {
  readonly cells: readonly CellContent[];
  readonly formulas: readonly string[];
  readonly row: number;
};

/** The rows of a table in which a name, a target or an actual stands. */
function filledRows({ firstRow, formulas, rows, units }: OwnTable, options: FromTableOptions): PlacedRow[] {
  return rows.flatMap((cells, index) => {
    const row = readTableRow(cells, options.columns, options.words, units[index] ?? '');
    const { actual, name, target } = row.goal;
    const isEmpty = name === '' && target === null && actual === null;
    return isEmpty ? [] : [{ ...row, cells, formulas: formulas[index] ?? [], row: firstRow + index }];
  });
}

/** What the months of a row say about it; nothing where there are none. */
function pastOf(
  { cells, divisor, goal }: PlacedRow,
  months: readonly MonthColumn[],
  { asOf, end, start }: Anchor,
  fiscalStart: number,
): Partial<RowHistory> {
  if (months.length === 0) return {};
  const period = { start: dayOf(goal.start, start), end: dayOf(goal.end, end) };
  const figures = months.map(({ column, month }) => ({
    month,
    value: figureIn(cells[column - 1] ?? '', divisor),
  }));
  return rowHistory(goal, figures, { asOf, fiscalStart, period });
}

/** The cell that the actual is read from; `null` where the row has none, or a text that a formula cannot read. */
function linkOf(
  { divisor, formulas, isWritten, row }: PlacedRow,
  sheet: string,
  { columns, link }: FromTableOptions,
): Kpi['link'] {
  const column = columns.actual ?? null;
  if (column === null || isWritten) return null;
  const isFormula = (formulas[column - 1] ?? '') !== '';
  return isFormula || link === 'all' ? { sheet, row, column, divisor } : null;
}

/** Stages as the table names them, else the usual ones. */
function stagesOf(kpis: readonly Kpi[], { stages }: Tracker): Tracker['stages'] {
  const own = distinct(kpis.map(({ stage }) => stage));
  return own.length === 0 ? stages : own.map((name) => ({ name, benchmark: null }));
}

/** The same with the log of a history that was pasted: nobody checked in then. */
function pasted(tracker: Tracker): Tracker {
  const kept = logged(tracker);
  return {
    ...kept,
    checkIns: kept.checkIns.map((line) => ({ ...line, who: '', source: 'by_hand' as const })),
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word !== ''))].slice(0, LISTED);
}

function dayOf(date: string | null, otherwise: Day): Day {
  return date === null ? otherwise : (parseDay(date) as Day);
}
