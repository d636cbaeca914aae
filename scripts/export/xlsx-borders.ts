import type { BorderSide, BorderStyle } from 'hucre';
import { newPlaceOf, rectangle } from '../../src/plan/grid.ts';
import type { Border, SheetPlan } from '../../src/plan/plan.ts';

type Side = 'top' | 'right' | 'bottom' | 'left';

/** The lines around every cell that has some, by `row,column` from 1: all border blocks, the later one wins. */
export function bordered(sheet: SheetPlan): Map<string, BorderStyle> {
  const cells = new Map<string, BorderStyle>();
  const place = newPlaceOf(sheet);
  for (const border of sheet.borders) {
    const side: BorderSide = { style: border.weight, color: { rgb: border.colour.slice(1) } };
    for (const area of border.areas) {
      const { bottom, left, right, top } = rectangle(area, place);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const name = `${row},${column}`;
          for (const edge of sides(border, { row, column, top, bottom, left, right })) {
            cells.set(name, { ...cells.get(name), [edge]: side });
          }
        }
      }
    }
  }
  return cells;
}

/** Which sides of one cell a border block draws. A line between two cells is drawn by the upper or left one. */
function sides(
  { edges }: Border,
  at: Readonly<Record<'row' | 'column' | 'top' | 'bottom' | 'left' | 'right', number>>,
): Side[] {
  const has = (edge: Border['edges'][number]): boolean => edges.includes(edge);
  const found: Side[] = [];
  if (at.row === at.top && has('top')) found.push('top');
  if (at.row === at.bottom ? has('bottom') : has('horizontal')) found.push('bottom');
  if (at.column === at.left && has('left')) found.push('left');
  if (at.column === at.right ? has('right') : has('vertical')) found.push('right');
  return found;
}
