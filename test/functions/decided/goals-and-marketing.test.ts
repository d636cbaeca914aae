import { describe, expect, it } from 'vitest';
import { dateCell as day } from '../../../scripts/generate/run-example.ts';
import { expectOutcome } from '../outcome.ts';
import { column, en, ja } from './calls.ts';
import { expectRefusal } from './expect-refusal.ts';

/*
 * Edge cases that were decided once for all functions, by the number of the decision (rulings, section 4). Expected values
 * follow from its wording, or from arithmetic written beside them.
 */

describe('goals, marketing and dates', () => {
  it('52 yes has its words; count counts; one answer has no margin', () => {
    const answers = column(true, 'はい', '有', '○', '◯', 'yes', 'Y', 1, 'no', 'たぶん');
    const [[share, n]] = en('GOAL_PROXY', answers, 'yes') as [number[]];
    expect([share, n]).toEqual([0.8, 10]);
    expect((en('GOAL_PROXY', column('a', '', 'b'), '件数') as unknown[][])[0]!.slice(0, 3)).toEqual([
      2,
      2,
      '',
    ]);
    expect((en('GOAL_PROXY', 4, 'mean') as unknown[][])[0]!.slice(0, 3)).toEqual([4, 1, '']);
    // (5 promoters − 2 detractors) of 10; 100 × 1.96 × √((0.7 − 0.09) ÷ 10) = 48.4…
    const nps = column(9, 9, 10, 10, 9, 7, 8, 8, 3, 6);
    const [[score, count, margin]] = en('GOAL_PROXY', nps, 'nps') as [number[]];
    expect([score, count]).toEqual([30, 10]);
    expect(margin).toBeCloseTo(196 * Math.sqrt(0.061), 1);
  });

  it('53 figures and substance make four verdicts', () => {
    const [good, bad] = [column('● 好調', '▲ 注視'), column('■ 要改善', '● 好調', '■ 要改善')];
    expect(ja('GOAL_BALANCE', good, good)).toMatch(/真の成功/);
    expect(ja('GOAL_BALANCE', good, bad)).toMatch(/見せかけの成功/);
    expect(ja('GOAL_BALANCE', bad, good)).toMatch(/土台はできている/);
    expect(ja('GOAL_BALANCE', bad, bad)).toMatch(/立て直し/);
    expect(en('GOAL_BALANCE', good, column('– No data'))).toMatch(/Cannot be judged/);
  });

  it('54 SMART says what is missing and counts what is there', () => {
    const cells = en(
      'GOAL_SMART',
      'Raise the repeat rate from 23 % to 30 %',
      'Sato',
      day('2027-03-31'),
      0.23,
      0.3,
    ) as unknown[][];
    expect(cells[0]).toEqual(['✓', '✓', '✓', '✓', '✓', 5]);
    const poor = ja('GOAL_SMART', '営業を強化する') as unknown[][];
    expect(poor[0]![5]).toBeLessThan(2);
    for (const cell of poor[0]!.slice(1, 5)) expect(cell).not.toBe('✓');
  });

  it('55 a tree knows names with spaces and signs, substitutes, and solves one node', () => {
    const names = column('新規 客数', '客単価%', '来店 回数');
    expectOutcome(ja('GOAL_TREE', '売上 = 新規 客数 × 来店 回数 × 客単価%', names, column(10, 5, 2)), 100);
    expectOutcome(
      en(
        'GOAL_TREE',
        'Sales = Customers * Price; Customers = Visits * Rate',
        column('Visits', 'Rate', 'Price'),
        column(1000, 0.02, 50),
      ),
      1000,
    );
    expectOutcome(
      en(
        'GOAL_TREE',
        'Sales = Visits * Rate * Price',
        column('Visits', 'Rate', 'Price'),
        column('', 0.02, 50),
        'Visits',
        2000,
      ),
      2000,
    );
    expectRefusal('GOAL_TREE', 'goal', 'a * b', column('a', 'b'), column(1, 2), 'a');
    // x² = 9: the smallest positive solution.
    expectOutcome(en('GOAL_TREE', 'x * x', column('x'), column(''), 'x', 9), 3);
    expectRefusal('GOAL_TREE', 'solve_for', 'x * x', column('x'), column(''), 'x', -9);
  });

  it('56 a conflict is stated over computed; within the tolerance it is consistent', () => {
    const names = column('Sales', 'Customers', 'Price');
    // 10,000 × 500 = 5,000,000, stated ten times as much.
    const [[, computed, factor]] = en(
      'GOAL_CONFLICT',
      'Sales = Customers * Price',
      names,
      column(50_000_000, 10_000, 500),
    ) as [unknown[]];
    expect([computed, factor]).toEqual([5_000_000, 10]);
    const within = en(
      'GOAL_CONFLICT',
      'Sales = Customers * Price',
      names,
      column(105, 10, 10),
    ) as unknown[][];
    expect(within[0]![0]).toMatch(/Consistent/);
    expectRefusal('GOAL_CONFLICT', 'targets', 'Sales = Customers * Price', names, column('', 10, 10));
  });

  it('57 a clean review is one row that says so, below its header', () => {
    const table = [
      ['指標', '実績', '目標', '基準値', '担当', '頻度', '種別', '測り方', '根拠', '期限'],
      ['リピート率', 0.25, 0.3, 0.2, '佐藤', '毎月', '率', 'CRM', '前年実績', '2027-03-31'],
    ];
    const review = ja('KPI_REVIEW', table) as unknown[][];
    expect(review).toHaveLength(2);
    expect(review[1]!.filter((cell) => cell !== '')).toEqual(['指摘はありません']);
    // Spaces alone are blank (7), also in a table.
    expect(ja('KPI_REVIEW', [[' ', '']])).toBe('');
  });

  it('58 coverage, growth, churn and NPS know their borders', () => {
    // Closed 120 of 100: the pipeline of 50 is surplus; needed is 1 ÷ win rate.
    expectOutcome(en('MKT_COVERAGE', 50, 100, 0.25, 120), [['', 4, 50]]);
    for (const [first, last, periods, parameter] of [
      [0, 10, 3, 'first'],
      [10, -1, 3, 'last'],
      [10, 20, 0, 'periods'],
    ] as const) {
      expectRefusal('MKT_GROWTH', parameter, first, last, periods);
    }
    expectOutcome(en('MKT_CHURN', 0, 200), 0);
    expectRefusal('MKT_NPS', 'answers', column(9, 11));
    expectRefusal('MKT_NPS', 'answers', column(9, 7.5));
  });

  it('59 a fiscal year has the name of the year it starts in', () => {
    expect(ja('FISCAL_PERIOD', day('2027-03-31'), 4)).toBe('2026年度 Q4');
    expect(en('FISCAL_PERIOD', day('2027-03-31'), 4)).toBe('FY2026 Q4');
    expect(ja('FISCAL_PERIOD', day('2027-04-01'))).toBe('2027年度 Q1');
    expect(en('FISCAL_PERIOD', day('2027-04-01'))).toBe('FY2027 Q2');
  });
});
