import { HISTORY_FIRST_ROW } from '../sheets/history-sheet.ts';
import { QUALITATIVE_HEADER_ROW } from '../sheets/qualitative-columns.ts';
import type { LastRows, SizedSheet } from '../sheets/sheet-context.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { HEADER_ROW, SPARE_ROWS } from '../table-sheet.ts';
import type { RepairSheets } from './standing-file.ts';

/** By which column a row of a table is known, which one tells that it is filled, and where the header stands. */
const TABLES: Readonly<Record<SizedSheet, { id: string; filled: string; header: number }>> = {
  kpi: { id: 'id', filled: 'name', header: HEADER_ROW },
  okr: { id: 'id', filled: 'name', header: HEADER_ROW },
  qualitative: { id: 'id', filled: 'name', header: QUALITATIVE_HEADER_ROW },
  actions: { id: 'id', filled: 'name', header: HEADER_ROW },
  check_ins: { id: 'row_id', filled: 'row_id', header: HEADER_ROW },
  history: { id: 'row_id', filled: 'row_id', header: HISTORY_FIRST_ROW - 1 },
};

/**
 * Where the tables of a file end: at the last row that has an id; at least 200 rows below the last filled one, if
 * the sheet is that long.
 */
export function tableSizes(sheets: RepairSheets): LastRows {
  const found: Partial<Record<SizedSheet, number>> = {};
  for (const name of Object.keys(TABLES) as SizedSheet[]) {
    const sheet = sheets[name];
    if (!sheet) continue;
    const { filled, header, id } = TABLES[name];
    const cells = new SheetReader(sheet, name);
    const lastWith = (column: string): number => {
      for (let row = cells.rows; row > header; row -= 1)
        if (cells.text(row, column).trim() !== '') return row;
      return header;
    };
    const rows = sheet.looks.rows - sheet.firstRow + 1;
    found[name] = Math.max(
      lastWith(id),
      lastWith(filled),
      Math.min(rows, lastWith(filled) + SPARE_ROWS),
      header + 1,
    );
  }
  return found;
}
