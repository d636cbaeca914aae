import { QUALITATIVE_HEADER_ROW } from '../sheets/qualitative-columns.ts';
import { HEADER_ROW } from '../table-sheet.ts';
import type { SheetReader } from './standing-sheet.ts';

/** A row of a table of goals that somebody filled: where it stands, and who it is. */
export interface GoalLine {
  /** Row, counted from the id row. */
  readonly row: number;
  /** `''` where somebody inserted the row or emptied the cell. */
  readonly id: string;
  readonly name: string;
}

/**
 * The filled rows of a table (`kpi`, `okr`, `qualitative`, `actions`), from top to bottom: those with a name.
 * Rows that only have an id wait for somebody to type.
 */
export function goalLines(sheet: SheetReader, id: string): GoalLine[] {
  const header = id === 'qualitative' ? QUALITATIVE_HEADER_ROW : HEADER_ROW;
  const lines: GoalLine[] = [];
  for (let row = header + 1; row <= sheet.rows; row += 1) {
    const name = sheet.text(row, 'name').trim();
    if (name !== '') lines.push({ row, id: sheet.text(row, 'id').trim(), name });
  }
  return lines;
}
