import { writeXlsx } from 'hucre';
import { newPlaces } from '../../src/plan/grid.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { type ValueAt, xlsxSheet } from './xlsx-sheet.ts';

/**
 * A plan as the bytes of an .xlsx file. With `valueAt` the file also carries what the formulas give, so that
 * previews without an engine show figures; without it every program has to calculate for itself.
 */
export function xlsxWorkbook(plan: Plan, valueAt: ValueAt | null): Promise<Uint8Array> {
  const places = newPlaces(plan);
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => xlsxSheet(sheet, plan, places, valueAt)),
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: plan.sheets.findIndex(({ id }) => id === plan.active),
  });
}
