import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/host/cell-blocks.ts';

describe('cells to write as blocks', () => {
  it('joins neighbours in a row, and equal rows below each other', () => {
    const cells = [
      { row: 5, column: 3, value: 'c' },
      { row: 5, column: 2, value: 'b' },
      { row: 6, column: 2, value: 1 },
      { row: 6, column: 3, value: 2 },
      { row: 9, column: 2, value: true },
    ];
    expect(blocksOf(cells)).toEqual([
      {
        row: 5,
        column: 2,
        values: [
          ['b', 'c'],
          [1, 2],
        ],
      },
      { row: 9, column: 2, values: [[true]] },
    ]);
  });

  it('keeps rows of different width apart', () => {
    const cells = [
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 2, value: 2 },
      { row: 2, column: 1, value: 3 },
    ];
    expect(blocksOf(cells).map(({ values }) => values)).toEqual([[[1, 2]], [[3]]]);
  });

  it('writes the later one of two values for the same cell', () => {
    const cells = [
      { row: 1, column: 1, value: 'old' },
      { row: 1, column: 1, value: 'new' },
    ];
    expect(blocksOf(cells)).toEqual([{ row: 1, column: 1, values: [['new']] }]);
  });
});
