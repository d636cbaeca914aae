import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes sheets and the named ranges that point to them. A file keeps at least one sheet one can see: where all of
 * them go, an empty one comes first. Until the first sheet is deleted everything can be taken back; afterwards what
 * is gone is gone, and doing it again completes it.
 * @throws HostFailure `not_written`, `no_permission`, `protected`
 */
export function deleteSheets(spreadsheet: Spreadsheet, sheetIds: readonly string[]): void {
  const isMeant = (sheet: Sheet): boolean => sheetIds.includes(String(sheet.getSheetId()));
  const all = spreadsheet.getSheets();
  const meant = all.filter(isMeant);
  const undo: (() => void)[] = [];
  try {
    if (!all.some((sheet) => !isMeant(sheet) && !sheet.isSheetHidden())) {
      const fresh = spreadsheet.insertSheet(all.length);
      undo.push(() => spreadsheet.deleteSheet(fresh));
    }
    for (const { named, range } of namesOf(spreadsheet)) {
      if (!isMeant(range.getSheet())) continue;
      const name = named.getName();
      undo.push(() => spreadsheet.setNamedRange(name, range));
      named.remove();
    }
    SpreadsheetApp.flush();
    for (const sheet of meant) spreadsheet.deleteSheet(sheet);
    SpreadsheetApp.flush();
  } catch (error) {
    drainErrors();
    const left = spreadsheet.getSheets().filter(isMeant).length;
    if (left === meant.length) for (const step of [...undo, () => SpreadsheetApp.flush()]) quietly(step);
    throw hostFailure(error, 'not_written');
  }
}

interface Name {
  readonly named: GoogleAppsScript.Spreadsheet.NamedRange;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** Named ranges that still point somewhere. */
function namesOf(spreadsheet: Spreadsheet): Name[] {
  const found: Name[] = [];
  for (const named of spreadsheet.getNamedRanges()) {
    quietly(() => found.push({ named, range: named.getRange() }));
  }
  return found;
}
