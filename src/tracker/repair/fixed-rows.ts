import type { SheetPlan } from '../../plan/plan.ts';
import { QUALITATIVE_HEADER_ROW } from '../sheets/qualitative-columns.ts';
import { REVIEW_ROWS } from '../sheets/review-columns.ts';
import { HEADER_ROW } from '../table-sheet.ts';

/** Rows of the head of sheets below whose header people work freely; the other sheets have a fixed form. */
const HEADS: Readonly<Record<string, number>> = {
  okr: HEADER_ROW,
  kpi: HEADER_ROW,
  actions: HEADER_ROW,
  check_ins: HEADER_ROW,
  history: HEADER_ROW,
  qualitative: QUALITATIVE_HEADER_ROW,
  review: REVIEW_ROWS.header,
};

/** Is the sheet a table of rows below a header? */
export function isTable(sheet: string): boolean {
  return HEADS[sheet] !== undefined;
}

/** How many rows of a sheet have a fixed place: all, or those of its head. */
export function fixedRows({ id, rows }: Pick<SheetPlan, 'id' | 'rows'>): number {
  return HEADS[id] ?? rows;
}
