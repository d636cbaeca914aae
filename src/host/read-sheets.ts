import { cellValue } from './cell-value.ts';
import { dayReader } from './environment.ts';
import {
  type CellValue,
  type FoundSheet,
  HostFailure,
  type OpenSheet,
  type SheetSnapshot,
  type SheetValues,
} from './host.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far down the id row is looked for: people insert rows above it. */
const SEARCHED_ROWS = 10;

const IDENTITY = /^shirube:[^:]+:[^:]+:\d+$/;

/** All sheets of the file that carry an id row. */
export function findSheets(spreadsheet: Spreadsheet): FoundSheet[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const rows = Math.min(SEARCHED_ROWS, sheet.getMaxRows());
    const first = sheet
      .getRange(1, 1, rows, 1)
      .getValues()
      .map(([cell]) => String(cell));
    const index = first.findIndex((text) => IDENTITY.test(text));
    if (index < 0) return [];
    const identity = first[index] as string;
    return [{ sheetId: String(sheet.getSheetId()), name: sheet.getName(), firstRow: index + 1, identity }];
  });
}

/** The values of such a sheet. */
export function readValues(spreadsheet: Spreadsheet, found: FoundSheet): SheetValues {
  return valuesOf(found, sheetById(spreadsheet, found.sheetId).getDataRange());
}

/** Everything that stands in such a sheet. */
export function readSheet(spreadsheet: Spreadsheet, found: FoundSheet): SheetSnapshot {
  const range = sheetById(spreadsheet, found.sheetId).getDataRange();
  return {
    ...valuesOf(found, range),
    formulas: range.getFormulas().slice(found.firstRow - 1),
    formats: range.getNumberFormats().slice(found.firstRow - 1),
  };
}

function valuesOf(found: FoundSheet, range: GoogleAppsScript.Spreadsheet.Range): SheetValues {
  const values = plain(range.getValues()).slice(found.firstRow - 1);
  const columns: Record<string, number> = {};
  (values[0] ?? []).forEach((id, index) => {
    if (index > 0 && id !== '') columns[String(id)] = index + 1;
  });
  return { ...found, columns, values };
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

function plain(values: readonly (readonly unknown[])[]): CellValue[][] {
  const dayOf = dayReader();
  return values.map((line) => line.map((value) => cellValue(value, dayOf)));
}
