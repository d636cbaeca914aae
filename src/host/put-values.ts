import { cellText } from './cell-text.ts';
import type { CellToWrite } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes single values into cells. On failure, also a delayed one, the cells hold again what they held before.
 * @throws HostFailure `not_written`, `no_permission`, `protected`
 */
export function putValues(sheet: Sheet, cells: readonly CellToWrite[]): void {
  const before: (() => void)[] = [];
  try {
    for (const { column, row } of cells) {
      const range = sheet.getRange(row, column);
      const [formula, value] = [range.getFormula(), range.getValue() as unknown];
      before.push(() => (formula ? range.setFormula(formula) : range.setValue(cellText(value))));
    }
    for (const { column, row, value } of cells) sheet.getRange(row, column).setValue(cellText(value));
    SpreadsheetApp.flush();
  } catch (error) {
    drainErrors();
    for (const restore of [...before, () => SpreadsheetApp.flush()]) quietly(restore);
    throw hostFailure(error, 'not_written');
  }
}
