import { freeName } from './free-name.ts';
import { HostFailure } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';
import type { Copied, SheetToCopy } from './sheet-tasks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Copies sheets behind all others as they show themselves now: values instead of formulas, no drop-downs, no id row,
 * so that nobody takes a copy for a tracker, and a warning before anything in it is changed. All copies or none.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`; `left_over`
 */
export function copyValues(
  spreadsheet: Spreadsheet,
  sheets: readonly SheetToCopy[],
  description: string,
): Copied[] {
  const known = new Set(spreadsheet.getSheets().map(idOf));
  try {
    const made = sheets.map(({ name, sheet: { firstRow, sheetId } }) => {
      const original = sheetById(spreadsheet, sheetId);
      const copy = original.copyTo(spreadsheet);
      const taken = spreadsheet.getSheets().filter((sheet) => idOf(sheet) !== idOf(copy));
      copy.setName(
        freeName(
          name,
          taken.map((sheet) => sheet.getName()),
        ),
      );
      stripCopy(original, copy, firstRow, description);
      return copy;
    });
    SpreadsheetApp.flush();
    return made.map((copy) => ({ sheetId: idOf(copy), name: copy.getName() }));
  } catch (error) {
    drainErrors();
    // A copy may have been made although its call failed: whatever is new goes.
    const made = spreadsheet.getSheets().filter((sheet) => !known.has(idOf(sheet)));
    const left = made.filter((sheet) => !quietly(() => spreadsheet.deleteSheet(sheet)));
    quietly(() => SpreadsheetApp.flush());
    if (left.length > 0) throw new HostFailure('left_over', left.map((sheet) => sheet.getName()).join(', '));
    throw hostFailure(error, 'not_written');
  }
}

function stripCopy(original: Sheet, copy: Sheet, firstRow: number, description: string): void {
  const shown = original.getDataRange();
  // From the original, whose formulas are computed, not from the copy.
  shown.copyTo(copy.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  const whole = copy.getRange(1, 1, copy.getMaxRows(), copy.getMaxColumns());
  whole.clearDataValidations();
  copy.getRange(firstRow, 1, 1, copy.getMaxColumns()).clearContent();
  for (const name of copy.getNamedRanges()) name.remove();
  for (const kind of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
    for (const protection of copy.getProtections(kind)) protection.remove();
  }
  copy.protect().setDescription(description).setWarningOnly(true);
}

function idOf(sheet: Sheet): string {
  return String(sheet.getSheetId());
}
