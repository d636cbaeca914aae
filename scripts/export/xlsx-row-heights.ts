import type { RowDef } from 'hucre';
import { type Content, looks } from '../../src/plan/grid.ts';
import type { SheetPlan, Style } from '../../src/plan/plan.ts';
import type { ValueAt } from './xlsx-sheet.ts';

const POINTS_PER_PIXEL = 72 / 96;
const DEFAULT_SIZE = 10;

/** Heights of all rows in points. A file cannot say "at least", so rows that grow are measured by their text. */
export function rowHeights(
  sheet: SheetPlan,
  grid: readonly (readonly Content[])[],
  valueAt: ValueAt | null,
): Map<number, RowDef> {
  const styles = looks(sheet);
  const rows = new Map<number, RowDef>();
  for (const { from, grow, height, to } of sheet.heights) {
    for (let row = from; row <= to; row += 1) {
      const needed = grow ? textHeight(sheet, grid[row - 1]!, styles[row - 1]!, row, valueAt) : 0;
      rows.set(row - 1, { height: Math.max(height, needed) * POINTS_PER_PIXEL });
    }
  }
  for (const row of sheet.hiddenRows) rows.set(row - 1, { hidden: true });
  return rows;
}

/** Height of the highest wrapped text of a row, in pixels. */
function textHeight(
  sheet: SheetPlan,
  line: readonly Content[],
  styles: readonly Style[],
  row: number,
  valueAt: ValueAt | null,
): number {
  const heights = line.map((content, index) => {
    const { size = DEFAULT_SIZE, wrap, bold } = styles[index]!;
    const column = sheet.columns[index]!;
    if (!wrap || content === null || content.kind === 'number') return 0;
    const text = content.kind === 'text' ? content.text : String(valueAt?.(sheet.id, column.id, row) ?? '');
    const em = (size * 96) / 72;
    const lines = Math.ceil((textWidth(text, em) * (bold ? 1.06 : 1)) / (column.width - 8));
    return lines * em * 1.35 + 6;
  });
  return Math.max(0, ...heights);
}

/** Rough width of a text in pixels: full-width signs are as wide as they are high, others a good half. */
function textWidth(text: string, em: number): number {
  return [...text].reduce((width, sign) => width + (sign.charCodeAt(0) > 0x2000 ? em : em * 0.55), 0);
}
