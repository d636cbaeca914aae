import { lastRow } from '../table-sheet.ts';
import type { SheetContext, SizedSheet } from './sheet-context.ts';

/** Last row of a table: the one it has in a file, else below its filled rows and the spare ones. */
export function tableEnd(
  { lastRows }: Pick<SheetContext, 'lastRows'>,
  sheet: SizedSheet,
  filled: number,
  headerRow?: number,
): number {
  return lastRows[sheet] ?? lastRow(filled, headerRow);
}
