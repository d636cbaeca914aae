import { writeCells } from './change-cells.ts';
import type { Edit } from './host.ts';
import { identityPlace, SEARCHED_ROWS } from './read-sheets.ts';

/**
 * What somebody typed, where it happened on a sheet with an id row; `null` anywhere else. Reads the top rows of the
 * sheet and nothing else.
 */
export function readEdit(event: unknown): Edit | null {
  const range = (event as { readonly range?: GoogleAppsScript.Spreadsheet.Range } | null)?.range;
  if (!range) return null;
  const sheet = range.getSheet();
  const rows = Math.min(SEARCHED_ROWS, sheet.getMaxRows());
  const top = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues();
  const place = identityPlace(top);
  if (!place) return null;
  const columns: Record<string, number> = {};
  (top[place.firstRow - 1] as unknown[]).forEach((id, index) => {
    if (id !== '') columns[String(id)] = index + 1;
  });
  const [row, column] = [range.getRow(), range.getColumn()];
  const [height, width] = [range.getNumRows(), range.getNumColumns()];
  return {
    identity: place.identity,
    firstRow: place.firstRow,
    rows: [row, row + height - 1],
    columns: [column, column + width - 1],
    places: columns,
    read: (at) =>
      sheet
        .getRange(row, at, height, 1)
        .getValues()
        .map(([value]) => (value as string | number) ?? ''),
    write: (cells) => writeCells(sheet, cells),
  };
}
