import { cellsBefore, removeAdded, writeCells } from './change-cells.ts';
import { sheetById } from './read-sheets.ts';
import type { RowToAdd } from './sheet-tasks.ts';
import { reversibly } from './together.ts';

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
  reversibly((takeBack) => {
    const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const moved = cells.filter(({ row }) => row > below + 1).map((cell) => ({ ...cell, row: cell.row - 1 }));
    takeBack(() => writeCells(sheet, cellsBefore(snapshot, moved)));
    takeBack(() => removeAdded(sheet, below, rows));
    sheet.insertRowsAfter(below, 1);
    sheet.getRange(below, 1, 1, width).copyTo(sheet.getRange(below + 1, 1, 1, width));
    writeCells(sheet, cells);
  });
}
