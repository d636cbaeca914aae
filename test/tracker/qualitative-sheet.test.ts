import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { recalculate, type Workbook } from '../engines/ironcalc.ts';
import { withoutFormulas } from './edit-plan.ts';

const SLOW = 120_000;

/** The beauty brand on 30 September, without what these tests do not read. */
function sample(language: 'ja' | 'en'): Workbook {
  const plan = createTracker('beauty-brand', {
    language,
    today: '2026-10-01',
    trackerId: 't1',
    fixedDate: true,
  });
  return recalculate(withoutFormulas(plan, ['dashboard', 'okr', 'actions', 'history', 'funnel']));
}

describe.each(LANGUAGES)('the qualitative goals of the beauty brand in %s', (language) => {
  const book = sample(language);
  const column = (id: string): (string | number)[] =>
    [6, 7, 8, 9].map((row) => book.value('qualitative', id, row));

  it('show the figures of the picture', () => {
    // look, picture sheet-qualitative-ja: 7.4, 5, 71, 88 %; progress 93, 33, 89, 104 %; answers 212, 1,040, 186, 42.
    const rounded = (id: string, factor: number): number[] =>
      column(id).map((value) => Math.round(Number(value) * factor) / factor);
    expect(rounded('value', 100)).toEqual([7.41, 5, 70.99, 0.88]);
    expect(rounded('progress', 100)).toEqual([0.93, 0.33, 0.89, 1.04]);
    expect(column('n')).toEqual([212, 1040, 186, 42]);
    expect(column('state')).toEqual([2, 4, 3, 1]);
  });

  it('show the margin of each value: in its unit, in points for shares, none for a rank', () => {
    const [trust, rank, loyalty, pride] = column('margin');
    expect(trust).toBeCloseTo(0.2, 1);
    expect(rank).toBe('–');
    expect(loyalty).toBeCloseTo(2.8, 1);
    // Wilson for 37 of 42: 0.7500–0.9481, half of it 0.0990.
    expect(pride).toBeCloseTo(9.9, 1);
  });

  it(
    'warn of hollow success until the proxy is no longer ■, then say nothing',
    () => {
      const callout = (): string => String(book.value('qualitative', 'name', 3));
      expect(callout()).toMatch(/^▲ .*2/);
      expect(callout()).toContain(language === 'ja' ? '「想起順位」' : '"Recall rank"');
      expect(String(book.value('qualitative', 'remark', 7))).toContain('■');
      book.type([{ sheet: 'qualitative', column: 'typed', row: 7, value: 3 }]);
      expect(callout()).toBe('');
      expect(book.value('qualitative', 'light', 7)).toMatch(/^● /);
      book.type([{ sheet: 'qualitative', column: 'typed', row: 7, value: 5 }]);
    },
    SLOW,
  );

  it('count the lights of both tables in the hint', () => {
    expect(book.value('qualitative', 'name', 4)).toContain('KPI ●4 ▲3 ■3 –2');
    expect(book.value('qualitative', 'name', 4)).toContain('●2 ▲1 ■1');
    expect(book.errors('qualitative')).toEqual([]);
  });
});

describe('answers pasted beside the goals', () => {
  const book = sample('ja');
  const change = (
    ...cells: readonly (readonly [column: string, row: number, value: string | number | null])[]
  ) => book.type(cells.map(([column, row, value]) => ({ sheet: 'qualitative', column, row, value })));
  const shown = (column: string, row: number): string | number => book.value('qualitative', column, row);

  it(
    'belong to the goal whose id stands above them, wherever its row is',
    () => {
      change(['id', 6, 'Q4'], ['id', 9, 'Q1']);
      expect(shown('n', 6)).toBe(42);
      expect(shown('n', 9)).toBe(212);
      change(['id', 6, 'Q1'], ['id', 9, 'Q4']);
    },
    SLOW,
  );

  it(
    'follow the method, and a typed value wins over them',
    () => {
      change(['method', 6, 'NPS'], ['target', 6, 50]);
      // 44 of 212 answers are 9 or 10 beside one 9 among the first five, 48 are 6 or less.
      expect(shown('value', 6)).toBeCloseTo((100 * (45 - 48)) / 212, 9);
      change(['method', 6, '件数']);
      expect(shown('value', 6)).toBe(212);
      expect(shown('margin', 6)).toBe('–');
      change(['method', 6, null], ['typed', 6, 40]);
      expect(shown('value', 6)).toBe(40);
      change(['typed', 6, null], ['target', 6, 8]);
      expect(shown('value', 6)).toBeCloseTo(7.41, 2);
    },
    SLOW,
  );

  it(
    'that the method cannot read show ⚠, never an error value',
    () => {
      change(['q1', 6, '8点くらい']);
      expect(shown('light', 6)).toBe('⚠ 入力を確認');
      expect(shown('remark', 6)).toContain('回答');
      expect(shown('progress', 6)).toBe('');
      change(['q1', 6, 8], ['q3', 6, 11], ['method', 8, 'NPS']);
      expect(shown('light', 8)).toBe('⚠ 入力を確認');
      change(['method', 8, '中央値']);
      expect(shown('light', 8)).toBe('⚠ 入力を確認');
      expect(book.errors('qualitative')).toEqual([]);
    },
    SLOW,
  );

  it(
    'are missed by a goal without any: it shows – until a value is typed',
    () => {
      change(['name', 10, '採用で選ばれる'], ['target', 10, 10]);
      expect(shown('light', 10)).toBe('– データなし');
      expect(shown('remark', 10)).not.toBe('');
      change(['typed', 10, 9]);
      expect(shown('light', 10)).toBe('● 好調');
    },
    SLOW,
  );

  it(
    'grow old: once the cadence is over the row says so',
    () => {
      expect(shown('remark', 8)).not.toContain('測り直す');
      change(['method', 8, '平均'], ['measured', 8, 46295 - 94]);
      expect(shown('remark', 8)).toContain('94日前');
    },
    SLOW,
  );
});
