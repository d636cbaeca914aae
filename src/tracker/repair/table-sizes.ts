import { HISTORY_FIRST_ROW } from '../sheets/history-sheet.ts';
import { QUALITATIVE_HEADER_ROW } from '../sheets/qualitative-columns.ts';
import type { LastRows, SizedSheet } from '../sheets/sheet-context.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { HEADER_ROW, SPARE_ROWS } from '../table-sheet.ts';
import type { RepairSheets } from './standing-file.ts';

interface Table {
  /** By which column a row is known, and which one tells that it is filled. */
  readonly id: string;
  readonly filled: string;
  readonly header: number;
  /** Does the table reach to the end of its sheet? Other lists stand beside the others, and are longer. */
  readonly toEnd: boolean;
}

const TABLES: Readonly<Record<SizedSheet, Table>> = {
  kpi: { id: 'id', filled: 'name', header: HEADER_ROW, toEnd: true },
  okr: { id: 'id', filled: 'name', header: HEADER_ROW, toEnd: true },
  qualitative: { id: 'id', filled: 'name', header: QUALITATIVE_HEADER_ROW, toEnd: false },
  actions: { id: 'id', filled: 'name', header: HEADER_ROW, toEnd: false },
  check_ins: { id: 'row_id', filled: 'row_id', header: HEADER_ROW, toEnd: true },
  history: { id: 'row_id', filled: 'row_id', header: HISTORY_FIRST_ROW - 1, toEnd: true },
};

/**
 * Where the tables of a file end: at the last row that has an id. Where a table reaches to the end of its sheet, at
 * least 200 rows below the last filled one, if the sheet is that long; the same for one that has lost all its ids.
 */
export function tableSizes(sheets: RepairSheets): LastRows {
  const found: Partial<Record<SizedSheet, number>> = {};
  for (const name of Object.keys(TABLES) as SizedSheet[]) {
    const sheet = sheets[name];
    if (!sheet) continue;
    const { filled, header, id, toEnd } = TABLES[name];
    const cells = new SheetReader(sheet, name);
    const lastWith = (column: string): number => {
      for (let row = cells.rows; row > header; row -= 1)
        if (cells.text(row, column).trim() !== '') return row;
      return header;
    };
    const [lastId, lastFilled] = [lastWith(id), lastWith(filled)];
    const room = Math.min(sheet.looks.rows - sheet.firstRow + 1, lastFilled + SPARE_ROWS);
    found[name] = Math.max(lastId, lastFilled, toEnd || lastId === header ? room : 0, header + 1);
  }
  return found;
}
