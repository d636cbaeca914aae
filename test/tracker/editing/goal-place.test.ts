import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newOrder } from '../../../src/tracker/editing/goal-place.ts';

/** Rows 1 to 12 after a move. */
function rowsAfter(first: number, last: number, below: number): number[] {
  const rows = Array.from({ length: 12 }, (_, index) => index + 1);
  const { from, top } = newOrder({ rows: [first, last], below });
  return [...rows.slice(0, top - 1), ...from, ...rows.slice(top - 1 + from.length)];
}

describe('the order of rows after a move', () => {
  it.each([
    [5, 5, 7, [5, 6, 7, 8], [6, 7, 5, 8]],
    [7, 8, 5, [5, 6, 7, 8], [5, 7, 8, 6]],
    [5, 6, 4, [5, 6, 7, 8], [5, 6, 7, 8]],
    [5, 6, 5, [5, 6, 7, 8], [5, 6, 7, 8]],
  ])('of rows %i to %i below row %i', (first, last, below, rows, moved) => {
    expect(rows.map((row) => rowsAfter(first, last, below)[row - 1])).toEqual(moved);
  });

  it('holds every row once, and the moved ones together', () => {
    const row = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(row, row, row, (one, other, below) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const rows = rowsAfter(first, last, below);
        expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
        expect(rows.indexOf(last) - rows.indexOf(first)).toBe(last - first);
        if (below < first || below > last) expect(rows.indexOf(first)).toBe(rows.indexOf(below) + 1);
      }),
    );
  });
});
