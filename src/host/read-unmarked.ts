import type { CellValue } from './host.ts';
import { identityPlace, plain, SEARCHED_ROWS } from './read-sheets.ts';

/** The first rows of a sheet without a mark. */
export interface Unmarked {
  readonly sheetId: string;
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The first rows of all sheets that carry no mark of a tracker. */
export function readUnmarked(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Unmarked[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const rows = Math.min(SEARCHED_ROWS, sheet.getMaxRows());
    const top = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
    if (identityPlace(top)) return [];
    return [{ sheetId: String(sheet.getSheetId()), name: sheet.getName(), rows: plain(top) }];
  });
}
