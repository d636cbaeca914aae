import { type Day, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { TABLE_FIELDS } from '../tracker/from-table/table-fields.ts';
import { type OwnTable, pastMonths } from '../tracker/from-table/tracker-from-table.ts';
import { guessFields } from './guess-fields.ts';
import { type SelectedTable, selectedTable, shownTable } from './read-table.ts';
import type { Response } from './rpc-schema.ts';
import type { TableColumns } from './schemas/own-table.ts';

/**
 * The selected table as the sidebar shows it before a tracker is made from it: its columns, what they seem to be, its
 * months and its first rows.
 * @throws Failure `no_table`
 */
export function readOwnTable(host: Host): Response<'readOwnTable'> {
  const selected = selectedTable(host);
  const { lights, sheet, table, titles } = selected;
  const { firstColumn, headerRow, lastRow } = table;
  const months = pastMonths(dataOf(selected), yesterday(host));
  const isOther = (at: number): boolean =>
    at === lights?.column || months.some(({ column }) => column === at);
  const index = guessFields(titles);
  const guess = Object.fromEntries(
    TABLE_FIELDS.map((field) => [field, index[field] === null ? null : firstColumn + index[field]]),
  ) as TableColumns;
  const isComputed = (line: readonly string[]): boolean =>
    guess.actual !== null && (line[guess.actual - 1] ?? '') !== '';
  return {
    sheetId: sheet.sheetId,
    sheetName: sheet.name,
    headerRow,
    ...shownTable(selected, isOther),
    guess,
    rowCount: lastRow - headerRow,
    formulas: sheet.formulas.slice(headerRow, lastRow).filter(isComputed).length,
    months: months.map(({ month }) => monthText(month)),
  };
}

/** The rows below the header. Only columns of the table count as months. */
export function dataOf({ sheet, table }: SelectedTable): Omit<OwnTable, 'units'> {
  const { firstColumn, headerRow, lastColumn, lastRow } = table;
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

/** A month as `yyyy-mm`. */
function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function yesterday(host: Host): Day {
  return (parseDay(host.today()) as Day) - 1;
}
