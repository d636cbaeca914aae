import { cellsBefore, writeCells } from './change-cells.ts';
import { sheetById } from './read-sheets.ts';
import type { RowToRemove } from './sheet-tasks.ts';
import { reversibly } from './together.ts';

/**
 * Takes a row out of a sheet, and writes cells of rows that stay. On failure the row is there again, with what stood in
 * it and with the looks of the row above.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`
 */
export function removeRow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { cells, row, sheet: snapshot }: RowToRemove,
): void {
  const sheet = sheetById(spreadsheet, snapshot.sheetId);
  reversibly((takeBack) => {
    const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const whole = (snapshot.values[row - snapshot.firstRow] ?? []).map((value, index) => ({
      ...{ row, column: index + 1, value },
    }));
    const kept = cells.map((cell) => (cell.row < row ? cell : { ...cell, row: cell.row + 1 }));
    takeBack(() => writeCells(sheet, cellsBefore(snapshot, kept)));
    takeBack(() => {
      if (sheet.getMaxRows() >= rows) return;
      sheet.insertRowsAfter(row - 1, 1);
      sheet.getRange(row - 1, 1, 1, width).copyTo(sheet.getRange(row, 1, 1, width));
      writeCells(sheet, cellsBefore(snapshot, whole));
    });
    sheet.deleteRow(row);
    writeCells(sheet, cells);
  });
}
