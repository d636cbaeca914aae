import { type Day, parseDay } from '../core/day.ts';
import { halfWidth } from '../core/half-width.ts';
import { CADENCES, DIRECTIONS, KINDS } from '../functions/kit/parameter.ts';
import type { Host, OpenSheet } from '../host/host.ts';
import { letters } from '../plan/a1.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { TABLE_FIELDS, TEXT_FIELDS } from '../tracker/from-table/table-fields.ts';
import { type OwnTable, pastMonths, trackerFromTable } from '../tracker/from-table/tracker-from-table.ts';
import { KPI_SHEETS } from '../tracker/samples/usual-sheets.ts';
import { Failure } from './failure.ts';
import { type FoundTable, findTable, titlesOf } from './find-table.ts';
import { guessColumns } from './guess-columns.ts';
import { guessFields } from './guess-fields.ts';
import type { Request, Response } from './rpc-schema.ts';
import type { TableColumns } from './schemas/own-table.ts';
import { unitOfFormat } from './unit-of-format.ts';

/** How many rows of a table are shown before anything is made. */
const SHOWN_ROWS = 3;

/** Words of a table of one's own for the choices of a KPI. */
const WORDS = { direction: DIRECTIONS, kind: KINDS, cadence: CADENCES };

/** The selected table as the sidebar shows it: its columns, what they seem to be, its first rows. @throws Failure `no_table` */
export function readOwnTable(host: Host): Response<'readOwnTable'> {
  const { sheet, table, titles } = selectedTable(host);
  const { firstColumn, headerRow, lastRow } = table;
  const months = pastMonths(dataOf(sheet, table), yesterday(host));
  const shown = titles.map((title, index) => ({ column: firstColumn + index, title: title }));
  const columns = shown
    .filter(({ column, title }) => title !== '' && !months.some((month) => month.column === column))
    .map(({ column, title }) => ({ column, title, letter: letters(column) }));
  const index = guessFields(titles);
  const guess = Object.fromEntries(
    TABLE_FIELDS.map((field) => [field, index[field] === null ? null : firstColumn + index[field]]),
  ) as TableColumns;
  const lines = sheet.formulas.slice(headerRow, lastRow);
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    headerRow,
    columns,
    guess,
    rows: sheet.values
      .slice(headerRow, Math.min(lastRow, headerRow + SHOWN_ROWS))
      .map((line) => columns.map(({ column }) => line[column - 1] ?? '')),
    rowCount: lastRow - headerRow,
    formulas: lines.filter((line) => guess.actual !== null && (line[guess.actual - 1] ?? '') !== '').length,
    months: months.map(
      ({ month }) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    ),
  };
}

/**
 * Makes a KPI tracker from the selected table in new sheets; the table stays as it is, and actuals that are formulas
 * go on following it.
 * @throws Failure `no_table`, `table_changed`, `same_column`, `columns_unclear`; HostFailure as `Host.draw`
 */
export function createFromTable(
  host: Host,
  request: Request<'createFromTable'>,
): Response<'createFromTable'> {
  const { columns, headerRow, history, language, link, palette, sheetId } = request;
  const { sheet, table, titles } = selectedTable(host);
  if (sheet.sheetId !== sheetId || table.headerRow !== headerRow) throw new Failure('table_changed');
  checkColumns(columns, table);
  const texts = guessFields(titles);
  const chosen = new Set(Object.values(columns));
  const carried = Object.fromEntries(
    TEXT_FIELDS.map((field) => {
      const column = texts[field] === null ? null : table.firstColumn + texts[field];
      return [field, chosen.has(column) ? null : column];
    }),
  );
  const today = host.today();
  const made = trackerFromTable(
    { ...dataOf(sheet, table), units: unitsOf(host, sheet, table, titles, columns) },
    { columns: { ...columns, ...carried }, words: WORDS, link, history, language, today },
  );
  if (made.tracker.kpis.length === 0) throw new Failure('no_table');
  const options = { language, palette, today, trackerId: host.newId(), sheets: KPI_SHEETS };
  const plan = createTracker(made.tracker, options);
  const { sheets, skipped } = host.draw(plan);
  return {
    sheets: sheets.map(({ name, sheetId: id, wished }) => ({ sheetId: id, name, wished })),
    skipped: [...skipped],
    rows: made.tracker.kpis.length,
    linked: made.linked,
    months: made.months,
    remarks: [...made.remarks],
  };
}

interface Selected {
  readonly sheet: OpenSheet;
  readonly table: FoundTable;
  /** From the first column of the table on. */
  readonly titles: readonly string[];
}

function selectedTable(host: Host): Selected {
  const sheet = host.openSheet();
  const table = findTable(sheet, (titles) => {
    const { actual, target } = guessColumns(titles);
    return actual !== null && target !== null;
  });
  if (!table) throw new Failure('no_table');
  return { sheet, table, titles: titlesOf(sheet, table) };
}

/** The rows below the header. Only columns of the table count as months. */
function dataOf(
  sheet: OpenSheet,
  { firstColumn, headerRow, lastColumn, lastRow }: FoundTable,
): Omit<OwnTable, 'units'> {
  const headings = (sheet.values[headerRow - 1] ?? []).map((title, index) =>
    index + 1 >= firstColumn && index + 1 <= lastColumn ? title : '',
  );
  return {
    sheetName: sheet.name,
    firstRow: headerRow + 1,
    headings,
    rows: sheet.values.slice(headerRow, lastRow),
    formulas: sheet.formulas.slice(headerRow, lastRow),
  };
}

/** No column is two things, and every one belongs to the table. */
function checkColumns(columns: TableColumns, { firstColumn, lastColumn }: FoundTable): void {
  const chosen = Object.values(columns).filter((column) => column !== null);
  if (columns.name === null) throw new Failure('columns_unclear');
  if (new Set(chosen).size < chosen.length) throw new Failure('same_column');
  if (chosen.some((column) => column < firstColumn || column > lastColumn))
    throw new Failure('table_changed');
}

/** The unit of each row by the number format of its target (else its actual), else in brackets in the heading. */
function unitsOf(
  host: Host,
  { sheetId }: OpenSheet,
  { firstColumn, headerRow, lastRow }: FoundTable,
  titles: readonly string[],
  { actual, target, unit }: TableColumns,
): string[] {
  const column = target ?? actual;
  if (unit !== null || column === null) return [];
  const heading = /[(（[［](.+?)[)）\]］]\s*$/.exec(titles[column - firstColumn] ?? '')?.[1] ?? '';
  const formats = host.formatsOf(sheetId, headerRow + 1, column, lastRow - headerRow);
  return formats.map((format) => unitOfFormat(format) || halfWidth(heading).trim());
}

function yesterday(host: Host): Day {
  return (parseDay(host.today()) as Day) - 1;
}
