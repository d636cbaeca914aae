import { cellValue } from './cell-value.ts';
import { serialReader } from './environment.ts';
import {
  type CellValue,
  type FoundSheet,
  HostFailure,
  IDENTITY_COLUMN,
  type OpenSheet,
  type SheetSnapshot,
  type SheetValues,
} from './host.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far down the id row is looked for: people insert rows above it. */
export const SEARCHED_ROWS = 10;

const IDENTITY = /^shirube:[^:]+:[^:]+:\d+$/;

/** All sheets of the file that carry an id row. */
export function findSheets(spreadsheet: Spreadsheet): FoundSheet[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const rows = Math.min(SEARCHED_ROWS, sheet.getMaxRows());
    const top = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
    const place = identityPlace(top);
    if (!place) return [];
    return [{ sheetId: String(sheet.getSheetId()), name: sheet.getName(), ...place }];
  });
}

/** The first cell that is an identity: people insert rows above it and columns before it, and move columns. */
export function identityPlace(
  top: readonly (readonly unknown[])[],
): Pick<FoundSheet, 'firstRow' | 'firstColumn' | 'identity'> | null {
  for (const [row, line] of top.entries()) {
    const column = line.findIndex((cell) => IDENTITY.test(String(cell)));
    if (column >= 0) return { firstRow: row + 1, firstColumn: column + 1, identity: String(line[column]) };
  }
  return null;
}

/** The values of such a sheet. */
export function readValues(spreadsheet: Spreadsheet, found: FoundSheet): SheetValues {
  return valuesOf(found, sheetById(spreadsheet, found.sheetId).getDataRange());
}

/** Everything that stands in such a sheet. */
export function readSheet(spreadsheet: Spreadsheet, sheet: FoundSheet): SheetSnapshot {
  const range = sheetById(spreadsheet, sheet.sheetId).getDataRange();
  const read = valuesOf(sheet, range);
  return {
    ...read,
    formulas: range.getFormulas().slice(read.firstRow - 1),
    formats: range.getNumberFormats().slice(read.firstRow - 1),
  };
}

function valuesOf(sheet: FoundSheet, range: GoogleAppsScript.Spreadsheet.Range): SheetValues {
  const all = plain(range.getValues());
  // People may have put rows in since it was found.
  const isThere = all[sheet.firstRow - 1]?.[sheet.firstColumn - 1] === sheet.identity;
  const found = { ...sheet, ...(isThere ? {} : identityPlace(all.slice(0, SEARCHED_ROWS))) };
  const values = all.slice(found.firstRow - 1);
  const columns: Record<string, number> = { [IDENTITY_COLUMN]: found.firstColumn };
  (values[0] ?? []).forEach((id, index) => {
    if (index !== found.firstColumn - 1 && id !== '') columns[String(id)] = index + 1;
  });
  return { ...found, columns, values };
}

/** Formulas of all sheets but these. */
export function readOtherFormulas(
  spreadsheet: Spreadsheet,
  sheetIds: readonly string[],
): Pick<OpenSheet, 'name' | 'formulas'>[] {
  return spreadsheet
    .getSheets()
    .filter((sheet) => !sheetIds.includes(String(sheet.getSheetId())))
    .map((sheet) => ({ name: sheet.getName(), formulas: sheet.getDataRange().getFormulas() }));
}

/** The sheet in front of the user, with what is selected. */
export function openSheet(spreadsheet: Spreadsheet): OpenSheet {
  const sheet = spreadsheet.getActiveSheet();
  const selected = sheet.getActiveRange();
  const filled = sheet.getDataRange();
  return {
    sheetId: String(sheet.getSheetId()),
    name: sheet.getName(),
    values: plain(filled.getValues()),
    formulas: filled.getFormulas(),
    selection: {
      row: selected?.getRow() ?? 1,
      column: selected?.getColumn() ?? 1,
      rows: selected?.getNumRows() ?? 1,
      columns: selected?.getNumColumns() ?? 1,
    },
  };
}

/**
 * A sheet by the file's own id.
 * @throws HostFailure `sheet_gone`
 */
export function sheetById(spreadsheet: Spreadsheet, sheetId: string): Sheet {
  const sheet = spreadsheet.getSheets().find((candidate) => String(candidate.getSheetId()) === sheetId);
  if (!sheet) throw new HostFailure('sheet_gone');
  return sheet;
}

/** Values of cells as plain data, dates as serial numbers. */
export function plain(values: readonly (readonly unknown[])[]): CellValue[][] {
  const serialOf = serialReader();
  return values.map((line) => line.map((value) => cellValue(value, serialOf)));
}
