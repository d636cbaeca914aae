import { cellValue } from './cell-value.ts';
import { serialReader } from './environment.ts';
import { type CellToWrite, type CellValue, IDENTITY_COLUMN, type SheetSnapshot } from './host.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where columns and rows of a sheet stand: what each is known by, from the id row down. */
export interface Standing {
  /** Row of the id row. */
  readonly firstRow: number;
  /** By column, from A on. */
  readonly ids: readonly string[];
  /** By row; `''` where a row is known by nothing. */
  readonly keys: readonly string[];
}

/** Where columns and `count` rows stood when a sheet was read, or stand once cells are written. */
export function standingThen(
  { columns, firstRow, formulas, values }: SheetSnapshot,
  count: number,
  written: readonly CellToWrite[] = [],
): Standing {
  const ids = (values[0] ?? []).map(String);
  const rows = Array.from({ length: count }, (_, row) => row);
  const keyed = keyColumns(ids, columns[IDENTITY_COLUMN] as number, formulas).map((at) => {
    const column: CellValue[] = rows.map((row) => values[row]?.[at - 1] ?? '');
    for (const { column: of, row, value } of written)
      if (of === at && typeof value !== 'object') column[row - firstRow] = value;
    return column;
  });
  return { firstRow, ids, keys: rows.map((row) => keyOf(keyed.map((column) => column[row] ?? ''))) };
}

/**
 * Where columns and up to `count` rows stand now; `null` where the id row is not in its row. Reads nothing that is
 * calculated, so that it can be asked also after something was written.
 */
export function standingNow(
  sheet: Sheet,
  { formulas, identity }: SheetSnapshot,
  count: number,
  firstRow: number,
): Standing | null {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [line = []] =
    firstRow < 1 || height < firstRow ? [] : sheet.getRange(firstRow, 1, 1, width).getValues();
  const ids = line.map(String);
  const column = ids.indexOf(identity) + 1;
  if (column === 0) return null;
  const serialOf = serialReader();
  const rows = Math.min(count, height - firstRow + 1);
  const keyed = keyColumns(ids, column, formulas).map((at) => {
    const range = sheet.getRange(firstRow, at, rows, 1);
    return range.getValues().map(([value]) => cellValue(value, serialOf));
  });
  const keys = Array.from({ length: rows }, (_, row) => keyOf(keyed.map((cells) => cells[row] ?? '')));
  return { firstRow, ids, keys };
}

/**
 * Rows are known by their id, else by their first cell, and in records also by the row they are about; by nothing where
 * that is calculated.
 */
function keyColumns(ids: readonly string[], identity: number, formulas: SheetSnapshot['formulas']): number[] {
  const [id, about] = [ids.indexOf('id') + 1, ids.indexOf('row_id') + 1];
  const keyed = id > 0 ? [id] : about > 0 ? [identity, about] : [identity];
  return keyed.filter((at) => !formulas.some((line) => line[at - 1]));
}

function keyOf(cells: readonly CellValue[]): string {
  const words = cells.map((cell) => (typeof cell === 'number' ? momentKey(cell) : cell));
  return words.every((word) => word === '') ? '' : words.join('\n');
}

const [HALF_HOUR, DAY] = [30, 24 * 60];

/**
 * A moment by its day and by the minute of its half hour: one that summer time skips is read back half an hour or an
 * hour later.
 */
function momentKey(serial: number): string {
  const minutes = Math.round(serial * DAY);
  return `${Math.floor(minutes / DAY)}.${minutes % HALF_HOUR}`;
}
