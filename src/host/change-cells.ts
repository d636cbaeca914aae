import { settableFormats } from '../plan/automatic-format.ts';
import { blocksOf } from './cell-blocks.ts';
import { cellText } from './cell-text.ts';
import {
  type CellToFormat,
  type CellToWrite,
  HostFailure,
  type SheetChange,
  type SheetSnapshot,
  type Writable,
} from './host.ts';
import { cellsToTakeBack, contentThen, isMovedSince } from './moved-rows.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';
import { reversibly } from './together.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Changes cells of several sheets. On failure, also a delayed one, every cell holds again what it held in the
 * snapshot it was read with, and added rows are gone.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`; `table_changed` where somebody has
 *   moved rows or columns by hand since they were read
 */
export function changeCells(spreadsheet: Spreadsheet, changes: readonly SheetChange[]): void {
  const all = changes.map((change) => {
    const sheet = sheetById(spreadsheet, change.sheet.sheetId);
    const rows = sheet.getMaxRows();
    return { change, sheet, rows, room: missingRows(rows, change.sheet, change.cells) };
  });
  const watched = all.filter(({ change }) => change.sheet.identity !== '' && !change.isRearranged);
  if (watched.some(({ change, sheet }) => isMovedSince(sheet, change)))
    throw new HostFailure('table_changed');
  try {
    writeAll(all);
  } catch (error) {
    giveBackMoved(all, watched, false);
    throw error;
  }
  giveBackMoved(all, watched, true);
}

/**
 * Gives everything back where rows or columns of a sheet were moved by hand while cells were written.
 * @throws HostFailure `table_changed` where that is so
 */
function giveBackMoved(
  all: readonly ReadyChange[],
  watched: readonly ReadyChange[],
  isWritten: boolean,
): void {
  const moved = new Map(
    watched.map((one) => {
      const rows = one.rows + (isWritten ? (one.room?.count ?? 0) : 0);
      return [one, cellsToTakeBack(one.sheet, one.change, { isWritten, rows })];
    }),
  );
  if ([...moved.values()].every((cells) => cells === null)) return;
  for (const one of all) {
    const { cells, sheet: snapshot } = one.change;
    quietly(() => writeCells(one.sheet, moved.get(one) ?? cellsBefore(snapshot, cells)));
  }
  drainErrors();
  throw new HostFailure('table_changed');
}

/** A change with its sheet, the rows that has, and the room that must be made for it. */
interface ReadyChange {
  readonly change: SheetChange;
  readonly sheet: Sheet;
  readonly rows: number;
  readonly room: { readonly after: number; readonly count: number } | null;
}

function writeAll(changes: readonly ReadyChange[]): void {
  reversibly((takeBack) => {
    for (const { change, room, rows, sheet } of changes) {
      const { cells, formats = [], sheet: snapshot } = change;
      if (room) {
        takeBack(() => removeAdded(sheet, room.after, rows));
        sheet.insertRowsAfter(room.after, room.count);
      }
      // Formats first: they decide how a value is read.
      formatCells(sheet, formats, takeBack);
      takeBack(() => writeCells(sheet, cellsBefore(snapshot, cells)));
      writeCells(sheet, cells);
    }
  });
}

/** So many rows more than needed are added, so that the next changes find room. */
const SPARE_ROWS = 50;

/**
 * Where rows are to be added for cells below the last one; `null` where all have room. They come above the last row
 * where that is empty, so that rules, filters and protections that end there reach them.
 */
function missingRows(
  rows: number,
  { firstRow, values }: SheetSnapshot,
  cells: readonly CellToWrite[],
): ReadyChange['room'] {
  const last = Math.max(0, ...cells.map(({ row }) => row));
  if (last <= rows) return null;
  const isLastEmpty = firstRow - 1 + values.length < rows;
  return { after: isLastEmpty ? Math.max(1, rows - 1) : rows, count: last - rows + SPARE_ROWS };
}

/** Writes cells, neighbours together. */
export function writeCells(sheet: Sheet, cells: readonly CellToWrite[]): void {
  for (const { column, row, values } of blocksOf(cells)) {
    sheet
      .getRange(row, column, values.length, (values[0] as Writable[]).length)
      .setValues(values.map((line) => line.map(cellText)));
  }
}

/** Gives cells number formats, neighbours together. */
function formatCells(
  sheet: Sheet,
  formats: readonly CellToFormat[],
  takeBack: (step: () => void) => void,
): void {
  const cells = formats.map(({ column, format, row }) => ({ row, column, value: format }));
  for (const { column, row, values } of blocksOf(cells)) {
    const range = sheet.getRange(row, column, values.length, (values[0] as Writable[]).length);
    const before = settableFormats(range.getNumberFormats());
    takeBack(() => range.setNumberFormats(before));
    range.setNumberFormats(values as string[][]);
  }
}

/** Whether the insertion happened is not known after a failure: only rows beyond those there were are removed. */
export function removeAdded(sheet: Sheet, after: number, rows: number): void {
  const added = sheet.getMaxRows() - rows;
  if (added > 0) sheet.deleteRows(after + 1, added);
}

/** What the same cells held when their sheet was read. */
export function cellsBefore(snapshot: SheetSnapshot, cells: readonly CellToWrite[]): CellToWrite[] {
  return cells.map(({ column, row }) => {
    const value = contentThen(snapshot, row - snapshot.firstRow, column - 1);
    return { row, column, value };
  });
}
