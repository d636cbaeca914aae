import { type Places, writeFormula } from '../../plan/reference.ts';
import { PERIOD_FORMULA } from '../sheets/check-in-columns.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import type { CellRepair } from './repair-item.ts';
import { normalFormula } from './same-formula.ts';
import type { RepairSheet } from './standing-file.ts';

/** The period of every line of the log: the plan knows how many lines there are, not where they stand. */
export function compareLog(sheet: RepairSheet, places: Places): CellRepair[] {
  const column = places.check_ins?.columns.period;
  if (column === undefined) return [];
  const cells = new SheetReader(sheet, 'check_ins');
  const found: CellRepair[] = [];
  for (let row = FIRST_ROW; row <= cells.rows; row += 1) {
    if (cells.text(row, 'row_id').trim() === '') continue;
    const formula = writeFormula(PERIOD_FORMULA, 'check_ins', row, places);
    if (normalFormula(sheet.formulas[row - 1]?.[column - 1] ?? '') === normalFormula(formula)) continue;
    found.push({ kind: 'formula', row: row + sheet.firstRow - 1, column, value: { formula } });
  }
  return found;
}
