import type { CellToWrite, SheetChange, SheetSnapshot, Writable } from './host.ts';
import { quietly } from './quietly.ts';
import { type Standing, standingNow, standingThen } from './row-keys.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/*
 * The lock keeps others out who use the add-on, but nobody who sorts, inserts or deletes rows by hand. So it is looked
 * at just before and just after cells are written where the rows stand.
 */

/** Do rows and columns stand elsewhere than when they were read? */
export function isMovedSince(sheet: Sheet, { cells, sheet: snapshot }: SheetChange): boolean {
  const count = rowsOf(snapshot, cells);
  return !isSame(standingThen(snapshot, count), standingNow(sheet, snapshot, count, snapshot.firstRow));
}

/** So many rows may come in by hand, or go, while cells are written; above the id row so many. */
const MOST_ROWS = 20;
const MOST_ABOVE = [0, 1, -1, 2, -2, 3, -3];

/**
 * Were rows or columns moved by hand while cells were written? Then what was written stands beside its row: gives the
 * cells that may hold it, wherever their rows and columns are now, with what they held before; else `null`.
 * @param expected are the cells written, or given back by their places? And how many rows should the sheet have?
 */
export function cellsToTakeBack(
  sheet: Sheet,
  { cells, sheet: snapshot }: SheetChange,
  expected: { readonly isWritten: boolean; readonly rows: number },
): readonly CellToWrite[] | null {
  const count = rowsOf(snapshot, cells);
  const before = standingThen(snapshot, count);
  const after = standingThen(snapshot, count, cells);
  for (const above of MOST_ABOVE) {
    let now: Standing | null = null;
    // What cannot be looked at is done all the same.
    const isSeen = quietly(() => {
      now = standingNow(sheet, snapshot, count + MOST_ROWS, snapshot.firstRow + above);
    });
    if (!isSeen || isSame(expected.isWritten ? after : before, now)) return null;
    if (now)
      return cellsBack(snapshot, cells, { before, after, now }, sheet.getMaxRows() - expected.rows - above);
  }
  return [];
}

/** What stands where, before anything was written, as it should afterwards, and now. */
type Times = Readonly<Record<'before' | 'after' | 'now', Standing>>;

function cellsBack(
  snapshot: SheetSnapshot,
  cells: readonly CellToWrite[],
  times: Times,
  inserted: number,
): CellToWrite[] {
  const { before, now } = times;
  const places = new Set(cells.map(({ column }) => column - 1));
  const named = new Set([...places].map((at) => before.ids[at]));
  const columns = now.ids.flatMap((id, at) => (places.has(at) || named.has(id) ? [at] : []));
  return rowsBack(cells, times, inserted).flatMap(({ row, was }) =>
    columns.map((at) => {
      const id = now.ids[at] as string;
      const value = was === null || id === '' ? '' : contentThen(snapshot, was, before.ids.indexOf(id));
      return { row: now.firstRow + row, column: at + 1, value };
    }),
  );
}

/** Rows that may hold what was written, and which row each of them was: `null` for none. */
function rowsBack(
  cells: readonly CellToWrite[],
  { after, before, now }: Times,
  inserted: number,
): { readonly row: number; readonly was: number | null }[] {
  const written = new Set(cells.map(({ row }) => row - now.firstRow));
  const keysOf = ({ firstRow, keys }: Standing): Set<string> =>
    new Set(cells.map(({ row }) => keys[row - firstRow] ?? ''));
  const [known, lines, standing] = [keysOf(before), keysOf(after), new Set(now.keys)];
  return now.keys.flatMap((key, row) => {
    const was = key === '' ? -1 : before.keys.indexOf(key);
    if (was >= 0) return written.has(row) || known.has(key) ? [{ row, was }] : [];
    if (key === '' ? !written.has(row) : !lines.has(key)) return [];
    // A new line, or none: where rows came in above, one that is nowhere else now was pushed to where it was written.
    const under = inserted > 0 ? (before.keys[row - inserted] ?? '') : '';
    return [{ row, was: under !== '' && !standing.has(under) ? row - inserted : null }];
  });
}

/** What a cell held when its sheet was read: its formula, else its value; row and column from 0, from the id row. */
export function contentThen({ formulas, values }: SheetSnapshot, row: number, column: number): Writable {
  const formula = formulas[row]?.[column];
  return formula ? { formula } : (values[row]?.[column] ?? '');
}

function rowsOf({ firstRow, values }: SheetSnapshot, cells: readonly CellToWrite[]): number {
  return Math.max(values.length, ...cells.map(({ row }) => row - firstRow + 1));
}

/** Rows that are not there yet are known by nothing. */
function isSame(one: Standing, other: Standing | null): boolean {
  const text = ({ firstRow, ids, keys }: Standing): string =>
    JSON.stringify([firstRow, ids.join('\n').trim(), one.keys.map((_, row) => keys[row] ?? '')]);
  return other !== null && text(one) === text(other);
}
