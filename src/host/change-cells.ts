import { blocksOf } from './cell-blocks.ts';
import { cellText } from './cell-text.ts';
import type { CellToWrite, SheetChange, SheetSnapshot, Writable } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Changes cells of several sheets. On failure, also a delayed one, every cell holds again what it held in the
 * snapshot it was read with, and added rows are gone.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`
 */
export function changeCells(spreadsheet: Spreadsheet, changes: readonly SheetChange[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { addRows, cells, sheet: snapshot } of changes) {
      const sheet = sheetById(spreadsheet, snapshot.sheetId);
      undo.push(() => writeCells(sheet, cellsBefore(snapshot, cells)));
      if (addRows) {
        const { after, count } = addRows;
        const rows = sheet.getMaxRows();
        undo.push(() => removeAdded(sheet, after, rows));
        sheet.insertRowsAfter(after, count);
      }
      writeCells(sheet, cells);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    drainErrors();
    for (const step of [...undo, () => SpreadsheetApp.flush()]) quietly(step);
    throw hostFailure(error, 'not_written');
  }
}

/** Writes cells, neighbours together. */
export function writeCells(sheet: Sheet, cells: readonly CellToWrite[]): void {
  for (const { column, row, values } of blocksOf(cells)) {
    sheet
      .getRange(row, column, values.length, (values[0] as Writable[]).length)
      .setValues(values.map((line) => line.map(cellText)));
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
    const line = row - snapshot.firstRow;
    const formula = snapshot.formulas[line]?.[column - 1];
    return { row, column, value: formula ? { formula } : (snapshot.values[line]?.[column - 1] ?? '') };
  });
}
