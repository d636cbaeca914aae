import { describe, expect, it } from 'vitest';
import { dateCell as day } from '../../../scripts/generate/run-example.ts';
import { expectOutcome } from '../outcome.ts';
import { column, en, ja } from './calls.ts';
import { expectRefusal } from './expect-refusal.ts';

/*
 * Edge cases that were decided once for all functions, by the number of the decision (rulings, section 4). Expected values
 * follow from its wording, or from arithmetic written beside them.
 */

describe('rules for all functions', () => {
  it('1 a refusal begins with the name of the parameter', () => {
    expectRefusal('KPI_STATUS', 'target', 8, 0);
    expectRefusal('MKT_ROAS', 'cost', 100, 0);
  });

  it('2 a bad row of several columns shows its sentence in the first one only', () => {
    const rows = en('KPI_PACE', column(5, 'soon', 5), column(10, 10, 10), 0.5) as unknown[][];
    expect(rows[1]![0]).toMatch(/^⚠ actual: /);
    expect(rows[1]!.slice(1)).toEqual(['', '', '']);
    expect(rows[0]).toEqual(rows[2]);
  });

  it('3 there are as many rows as came in; trailing blank rows stay blank', () => {
    expectOutcome(en('KPI_PROGRESS', column(5, '', ''), column(10, '', '')), [[0.5], [''], ['']]);
  });

  it('4 functions with several columns take one column; others keep the shape', () => {
    expectRefusal('KPI_PACE', 'actual', [[1, 2]], [[10, 10]], 0.5);
    expectOutcome(en('KPI_PROGRESS', [[1, 2]], 10), [[0.1, 0.2]]);
  });

  it('5 what is wrong with the whole call refuses it', () => {
    expectRefusal('KPI_STATUS', 'direction', column(1, 2), column(10, 10), '', 0.5, 'sideways');
    expectRefusal('KPI_ROLLUP', 'weights', column(0.5, 1), 'weighted', column(0, 0));
    expectRefusal('KPI_ROLLUP', 'weights', column(0.5, 1), 'weighted', column(1, 1, 1));
  });

  it('6 an error cell in a list is named by its place', () => {
    expect(() => ja('KPI_FORECAST', column(1, 2, '#N/A', 4, 5), 1)).toThrow(
      /^history: .*3 ?番目のセルが #N\/A/,
    );
  });

  it('7 lists are read row by row; spaces alone are blank', () => {
    // Row by row the newest value is 12, column by column it would be 9.
    expectOutcome(
      en(
        'KPI_STREAK',
        [
          [9, 8],
          [9, 12],
        ],
        10,
      ),
      [[0, '']],
    );
    expectOutcome(
      en('OKR_OBJECTIVE', [
        [0.5, '  '],
        [1, ''],
      ]),
      0.75,
    );
  });

  it('8 pairs with a blank are dropped; a blank weight beside a score counts 1', () => {
    // (0.5 × 1 + 1 × 3) ÷ 4; the pair without a score is dropped.
    expectOutcome(en('OKR_OBJECTIVE', column(0.5, 1, ''), column('', 3, 5)), 0.875);
  });

  it('9 a blank between rates and a rate of 0 are refused, 1 is allowed', () => {
    expectRefusal('FUNNEL_BACKCALC', 'rates', 100, '', column(0.5, '', 0.2));
    expectRefusal('FUNNEL_BACKCALC', 'rates', 100, '', column(0.5, 0));
    expectOutcome(en('FUNNEL_BACKCALC', 100, '', column(1, 0.5, '')), [[200], [200], [100]]);
  });

  it('10 a ratio above 1 is refused with what was meant; money and thresholds are not ratios', () => {
    for (const [name, parameter, values] of [
      ['KPI_STATUS', 'elapsed', [8, 10, '', 50]],
      ['FUNNEL_BACKCALC', 'rates', [100, '', 20]],
      ['MKT_LTV', 'churn', [1000, 5]],
      ['MKT_LTV', 'margin', [1000, 0.05, 60]],
      ['MKT_COVERAGE', 'win_rate', [100, 100, 25]],
      ['KPI_TARGET', 'probability', [column(1, 2, 3, 4, 5), 1, 60]],
      ['KPI_FORECAST', 'level', [column(1, 2, 3, 4, 5), 1, '', 80]],
      ['OKR_GRADE', 'score', [70]],
    ] as const) {
      expectRefusal(name, parameter, ...values);
    }
    expect(() => en('KPI_STATUS', 8, 10, '', 50)).toThrow(/50 ?%/);
    expectOutcome(en('MKT_ROAS', 500, 100), 5);
  });

  it('11 thresholds that are equal or crossed are refused', () => {
    expectRefusal('KPI_STATUS', 'green', 8, 10, '', 1, '', 0.7, 0.7);
    expectRefusal('KPI_STATUS', 'green', 8, 10, '', 1, '', 0.7, 0.9);
  });

  it('12 plain numbers are no dates; a time of day is dropped', () => {
    expectRefusal('KPI_ELAPSED', 'start', 20_260_401, day('2027-03-31'), day('2026-10-01'));
    const noon = new Date('2026-04-10T12:00:00Z');
    expectOutcome(en('KPI_ELAPSED', day('2026-04-01'), day('2026-04-10'), noon), 1);
  });

  it('13 start after end is refused; before the start 0, after the end 1', () => {
    expectRefusal('KPI_ELAPSED', 'start', day('2026-04-02'), day('2026-04-01'), day('2026-04-01'));
    expectOutcome(en('KPI_ELAPSED', day('2026-04-01'), day('2026-04-10'), day('2026-03-01')), 0);
    expectOutcome(en('KPI_ELAPSED', day('2026-04-01'), day('2026-04-10'), day('2026-05-01')), 1);
  });

  it('14 business days are Monday to Friday without holidays, each holiday once', () => {
    // Monday 2 to Friday 13 November 2026: ten weekdays; the 3rd is a holiday (named twice), the 7th a Saturday.
    const holidays = column(day('2026-11-03'), day('2026-11-03'), day('2026-11-07'));
    // By Friday the 6th four of nine days are over.
    expectOutcome(
      en('KPI_ELAPSED', day('2026-11-02'), day('2026-11-13'), day('2026-11-06'), 'business', holidays),
      4 / 9,
    );
    expectRefusal(
      'KPI_ELAPSED',
      'start',
      day('2026-11-07'),
      day('2026-11-08'),
      day('2026-11-08'),
      'business',
    );
  });

  it('15 weights are parts of equal length, months between month borders, or one for each day', () => {
    const year = [day('2026-04-01'), day('2027-03-31')] as const;
    // Weights 1…12: after April and half of May (15 of 31 days): (1 + 2 × 15/31) ÷ 78.
    const months = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    expectOutcome(
      en('KPI_ELAPSED', ...year, day('2026-05-15'), 'calendar', '', months),
      (1 + (2 * 15) / 31) / 78,
    );
    const days = Array.from({ length: 14 }, (_, index) => [index < 7 ? 1 : 3]);
    // One for each of 14 days: after ten days (7 × 1 + 3 × 3) ÷ 28.
    expectOutcome(
      en('KPI_ELAPSED', day('2026-11-02'), day('2026-11-15'), day('2026-11-11'), '', '', days),
      16 / 28,
    );
    expectRefusal('KPI_ELAPSED', 'weights', ...year, day('2026-05-15'), '', '', column(1, -1));
    const thirteen = Array.from({ length: 13 }, () => [1]);
    expectRefusal('KPI_ELAPSED', 'weights', ...year, day('2026-05-15'), '', '', thirteen);
  });

  it('16 choices are understood in both languages, full width and in any letter case', () => {
    for (const direction of ['down', 'DOWN', 'ｄｏｗｎ', '以下']) {
      expectOutcome(en('KPI_PROGRESS', 80, 100, '', direction), 1.2);
    }
    for (const mode of ['worst', '最悪', 'Worst'])
      expectOutcome(en('KPI_ROLLUP', column(0.4, 0.8), mode), 0.4);
    for (const rounding of ['none', 'なし']) {
      expectOutcome(en('FUNNEL_BACKCALC', 10, '', 0.3, '', rounding), [[10 / 0.3], [10]]);
    }
    for (const scheme of ['google', 'Google', 'ｇｏｏｇｌｅ']) {
      expect(en('OKR_GRADE', 0.5, scheme, 'en')).toBe('Yellow');
    }
    for (const cadence of ['月次', '毎月', 'monthly']) {
      expect(ja('KPI_FRESHNESS', day('2026-10-10'), cadence, day('2026-10-12'))).toMatch(/^● /);
    }
    expect(en('OKR_GRADE', 0.5, '', '日本語')).toBe('あと一歩');
    expect(ja('OKR_GRADE', 0.5, '', '英語')).toBe('Almost there');
  });

  it('19 a sentence in a row speaks the language of the call', () => {
    const [, bad] = en('KPI_STATUS', column(8, 'x'), column(10, 10), '', '', '', '', '', 'ja') as unknown[][];
    expect(bad![0]).toMatch(/^⚠ actual: .*[ぁ-ん]/);
  });
});
