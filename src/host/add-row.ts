import { cellsBefore, removeAdded, writeCells } from './change-cells.ts';
import type { RowToAdd } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';

/**
 * Puts a row below another one, with its formulas, formats and drop-downs, and writes cells of it and of rows below.
 * On failure the row is out again and the rows below hold what they held.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`
 */
export function addRow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { below, cells, sheet: snapshot }: RowToAdd,
): void {
  const sheet = sheetById(spreadsheet, snapshot.sheetId);
  const undo: (() => void)[] = [];
  try {
    const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const moved = cells.filter(({ row }) => row > below + 1).map((cell) => ({ ...cell, row: cell.row - 1 }));
    undo.push(() => removeAdded(sheet, below, rows));
    undo.push(() => writeCells(sheet, cellsBefore(snapshot, moved)));
    sheet.insertRowsAfter(below, 1);
    sheet.getRange(below, 1, 1, width).copyTo(sheet.getRange(below + 1, 1, 1, width));
    writeCells(sheet, cells);
    SpreadsheetApp.flush();
  } catch (error) {
    drainErrors();
    for (const step of [...undo, () => SpreadsheetApp.flush()]) quietly(step);
    throw hostFailure(error, 'not_written');
  }
}
