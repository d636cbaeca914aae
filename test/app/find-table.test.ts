import { describe, expect, it } from 'vitest';
import { findTable, firstFreeColumn } from '../../src/app/find-table.ts';
import { guessColumns } from '../../src/app/guess-columns.ts';
import { lightsNote, readLightsNote } from '../../src/app/lights-note.ts';
import type { CellValue, OpenSheet } from '../../src/host/host.ts';

const hasBoth = (titles: readonly string[]) => {
  const { actual, target } = guessColumns(titles);
  return actual !== null && target !== null;
};

function sheet(values: CellValue[][], row = 1, column = 1, rows = 1, columns = 1): OpenSheet {
  const formulas = values.map((line) => line.map((value) => (value === '=' ? '=""' : '')));
  const shown = values.map((line) => line.map((value) => (value === '=' ? '' : value)));
  return { sheetId: '1', name: 'S', values: shown, formulas, selection: { row, column, rows, columns } };
}

describe('the table around the selected cell', () => {
  it('is the block of filled cells, with its header below a title', () => {
    const book = sheet(
      [
        ['わたしの表', '', '', '', 'べつ'],
        ['項目', '実績', '目標値', '', ''],
        ['a', 1, 2, '', ''],
        ['', '', '', '', ''],
        ['x', 'y', '', '', ''],
      ],
      3,
      2,
    );
    expect(findTable(book, hasBoth)).toEqual({ headerRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 3 });
  });

  it('is what is selected, where several rows and columns are', () => {
    const book = sheet(
      [
        ['a', '実績', '目標'],
        ['b', 1, 2],
        ['c', 3, 4],
        ['d', 5, 6],
      ],
      1,
      2,
      3,
      2,
    );
    expect(findTable(book, hasBoth)).toEqual({ headerRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 3 });
  });

  it('is not there around an empty cell, or where nothing stands below the header', () => {
    expect(
      findTable(
        sheet([
          ['', ''],
          ['', ''],
        ]),
        hasBoth,
      ),
    ).toBeNull();
    expect(findTable(sheet([['実績', '目標']]), hasBoth)).toBeNull();
    expect(findTable(sheet([]), hasBoth)).toBeNull();
  });

  it('has its first free column right of everything, formulas that show nothing included', () => {
    const table = { headerRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 };
    expect(
      firstFreeColumn(
        sheet([
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ]),
        table,
      ),
    ).toBe(3);
    expect(
      firstFreeColumn(
        sheet([
          ['a', 'b', '', '', ''],
          [1, 2, '=', '', ''],
          [3, 4, '', 0, false],
        ]),
        table,
      ),
    ).toBe(6);
  });
});

describe('the columns of a table', () => {
  it.each([
    [['項目', '実績', '目標値'], { actual: 1, target: 2, baseline: null, direction: null }],
    [
      ['KPI', 'Target', 'Actual', 'Baseline', 'Direction'],
      { actual: 2, target: 1, baseline: 3, direction: 4 },
    ],
    [['指標', '目標', '実績(円)', '基準値', '向き'], { actual: 2, target: 1, baseline: 3, direction: 4 }],
    [['名前', '実績9月', '計画'], { actual: 1, target: 2, baseline: null, direction: null }],
    [['ＡＣＴＵＡＬ', 'ｔａｒｇｅｔ'], { actual: 0, target: 1, baseline: null, direction: null }],
    [['a', 'b'], { actual: null, target: null, baseline: null, direction: null }],
  ])('%j are told by their titles', (titles, columns) => {
    expect(guessColumns(titles)).toEqual(columns);
  });
});

describe('the note of a column of lights', () => {
  it('remembers titles whatever stands in them', () => {
    const titles = { actual: '実績: 100%\n(円)', target: '%3A', baseline: null, direction: '向き' };
    expect(readLightsNote(lightsNote(titles))).toEqual(titles);
    expect(lightsNote(titles)).not.toContain('\n');
  });

  it('is not any other note', () => {
    expect(readLightsNote('shirube')).toBeNull();
    expect(readLightsNote('shirube:lights:')).toBeNull();
    expect(readLightsNote('')).toBeNull();
  });
});
