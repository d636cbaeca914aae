import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../src/core/day.ts';
import { monthColumns } from '../../../src/tracker/from-table/month-columns.ts';
import { readMonthTitle } from '../../../src/tracker/from-table/month-title.ts';
import { monthNumber } from '../../../src/tracker/month-number.ts';

const AS_OF = parseDay('2026-09-30') as Day;

/** Months of headings as `yyyy-m`, with their columns. */
function months(titles: readonly string[], isFilled: (column: number) => boolean = () => true): string[] {
  const columns = titles.map((title, index) => ({ column: index + 1, title }));
  return monthColumns(columns, isFilled, AS_OF).map(
    ({ column, month }) => `${Math.floor(month / 12)}-${(month % 12) + 1} in ${column}`,
  );
}

describe('the heading of a month', () => {
  it.each([
    '2026/4',
    '2026-04',
    '2026.4',
    '2026年4月',
    '２０２６年４月',
    '26年4月',
    "'26/4",
    'R8.4',
    '令和8年4月',
    '4/2026',
    'Apr-26',
    'Apr 2026',
    'April 2026',
    "Apr '26",
    '2026年4月度 実績',
    // 1 April 2026 as the serial number of a date cell.
    46113,
    '46113',
  ])('%s says April 2026', (title) => {
    expect(readMonthTitle(title)).toEqual({ year: 2026, month: 4 });
  });

  it.each(['4月', '４月', '4月度', '4月実績', '4月(実績)', 'Apr', 'april', 'APR.'])(
    '%s says April of some year',
    (title) => {
      expect(readMonthTitle(title)).toEqual({ year: null, month: 4 });
    },
  );

  it.each([
    '4月目標',
    '4月計画',
    '担当',
    'Marketing',
    'Mayor',
    '2026',
    '13月',
    '2026/13',
    '4/1',
    'Q1',
    '',
    4,
    120,
  ])('%s says none', (title) => {
    expect(readMonthTitle(title)).toBeNull();
  });
});

describe('columns of months', () => {
  it('without a year end at the last filled one, at most in the month of the as-of day', () => {
    const fiscal = '4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月'.split(' ');
    expect(months(fiscal, (column) => column <= 6)).toEqual([
      '2026-4 in 1',
      '2026-5 in 2',
      '2026-6 in 3',
      '2026-7 in 4',
      '2026-8 in 5',
      '2026-9 in 6',
    ]);
    // All filled: the year that is over.
    expect(months(fiscal)[0]).toBe('2025-4 in 1');
  });

  it('take their years from a neighbour that says it', () => {
    expect(months(['2025年11月', '12月', '1月', '2月', '3月', '4月'])).toEqual([
      '2025-11 in 1',
      '2025-12 in 2',
      '2026-1 in 3',
      '2026-2 in 4',
      '2026-3 in 5',
      '2026-4 in 6',
    ]);
  });

  it('may stand the newest one in front, and between other columns', () => {
    expect(months(['KPI', '9月', '8月', '7月', 'メモ', '6月', '5月', '4月'])).toEqual([
      '2026-4 in 8',
      '2026-5 in 7',
      '2026-6 in 6',
      '2026-7 in 4',
      '2026-8 in 3',
      '2026-9 in 2',
    ]);
  });

  it('are no history when there are five, and of 30 the newest 24 count', () => {
    expect(months(['4月', '5月', '6月', '7月', '8月'])).toEqual([]);
    const many = Array.from(
      { length: 30 },
      (_, index) => `${2024 + Math.floor(index / 12)}/${(index % 12) + 1}`,
    );
    expect(months(many)).toHaveLength(24);
    expect(months(many)[0]).toBe('2024-7 in 7');
  });

  it('are dated the same whether they say their years or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 12 }), fc.integer({ min: 0, max: 11 }), (count, back) => {
        const last = monthNumber(2026, 9) - back;
        const list = Array.from({ length: count }, (_, index) => last - count + 1 + index);
        const bare = list.map((month) => `${(month % 12) + 1}月`);
        const full = list.map((month) => `${Math.floor(month / 12)}年${(month % 12) + 1}月`);
        expect(months(bare)).toEqual(months(full));
      }),
    );
  });
});
