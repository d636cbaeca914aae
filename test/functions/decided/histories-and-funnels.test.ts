import { describe, expect, it } from 'vitest';
import { dateCell as day } from '../../../scripts/generate/run-example.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { callIn } from '../formula.ts';
import { expectOutcome } from '../outcome.ts';
import { column, en, ja } from './calls.ts';
import { expectRefusal } from './expect-refusal.ts';

/*
 * Edge cases that were decided once for all functions, by the number of the decision (rulings, section 4). Expected values
 * follow from its wording, or from arithmetic written beside them.
 */

describe('histories', () => {
  const steady = column(10, 10, 10, 10, 10);

  it('35 without spread the chance is 1 or 0; a chance of 0 or 1 cannot be aimed at', () => {
    expectOutcome(en('KPI_PROBABILITY', steady, 20, 2), 1);
    expectOutcome(en('KPI_PROBABILITY', steady, 20.1, 2), 0);
    expectRefusal('KPI_TARGET', 'probability', column(9, 11, 10, 8, 12), 1, 1);
    expectRefusal('KPI_TARGET', 'probability', column(9, 11, 10, 8, 12), 1, 0);
  });

  it('37 whole periods up to 120 and levels from 0.5 to 0.99 are forecast', () => {
    const history = column(9, 11, 10, 8, 12, 10);
    for (const periods of [0, 1.5, 121]) expectRefusal('KPI_FORECAST', 'periods', history, periods);
    for (const level of [0.49, 0.995]) expectRefusal('KPI_FORECAST', 'level', history, 1, '', level);
    expect(en('KPI_FORECAST', history, 120)).toHaveLength(120);
  });

  it('39 misses are counted back from the newest; a blank is skipped; three in a row warn', () => {
    expectOutcome(ja('KPI_STREAK', column(12, 9, '', 8, 7), 10), [
      [3, '3 期続けて未達です。原因を分析しましょう'],
    ]);
    expectOutcome(en('KPI_STREAK', column(12, 9, 8, 7), 10), [
      [3, 'Missed 3 periods in a row: analyse the cause'],
    ]);
    expectOutcome(en('KPI_STREAK', column(9, 9, 10), 10), [[0, '']]);
    expectOutcome(en('KPI_STREAK', column('', ''), 10), [[0, '']]);
  });

  it('40 freshness names the days; never updated is said; a future update is today', () => {
    const asOf = day('2026-10-12');
    const text = (updated: unknown, language: Language = 'ja') =>
      callIn(language, 'KPI_FRESHNESS', updated, '毎週', asOf);
    expect(text(day('2026-10-10'))).toBe('● 最新（2 日前）');
    expect(text(day('2026-10-10'), 'en')).toBe('● Fresh (2 days ago)');
    // Weekly with a day of grace: due after 8 days, stale after 16.
    expect(text(day('2026-10-03'), 'en')).toBe('▲ Due (9 days ago)');
    expect(text(day('2026-09-25'), 'en')).toBe('■ Stale (17 days ago)');
    expect(text('')).toBe('■ 未更新');
    expect(text(day('2026-10-20'), 'en')).toMatch(/^● Fresh \(0 days ago\)/);
  });

  it('41 the newest point is judged by limits and runs; a trend needs three values', () => {
    expectRefusal('KPI_TREND', 'values', column(1, 2));
    // Mean 20, moving ranges 0 … 0 and 60 (mean 60/5 = 12): limits 20 ± 2.66 × 12; 70 lies outside.
    const [[mark, slope, signal]] = en('KPI_TREND', column(10, 10, 10, 10, 10, 70)) as [unknown[]];
    expect(mark).toBe('↑ Up');
    // Least squares over 1…6: Σ(i − 3.5)(x − 20) ÷ 17.5 = (2.5 × 50 + 10 × 2.5) ÷ 17.5 = 150 ÷ 17.5.
    expect(slope).toBeCloseTo(150 / 17.5, 9);
    expect(signal).not.toBe('');
    expect((en('KPI_TREND', column(10, 11, 10, 11, 10)) as unknown[][])[0]![0]).toBe('→ No change');
    const run = column(12, 1, 12, 1, 12, 1, 8, 8, 8, 8, 8, 8, 8, 8);
    // Mean 103/14 = 7.36: the newest eight lie above it.
    expect((ja('KPI_TREND', run) as unknown[][])[0]![0]).toBe('↑ 上昇');
  });

  it('42 lags with fewer than eight pairs are left out; a constant list is refused', () => {
    const leading = column(1, 5, 2, 8, 3, 9, 4, 7, 6);
    // The lagging list repeats the leading one a period later: correlation 1 at lag 1, with eight pairs.
    const lagging = column(0, 1, 5, 2, 8, 3, 9, 4, 7);
    expectOutcome(en('KPI_LEADLAG', leading, lagging), [[1, 1, 8]]);
    expectRefusal('KPI_LEADLAG', 'leading', column(1, 1, 1, 1, 1, 1, 1, 1), lagging.slice(0, 8));
  });

  it('43 a rate has Wilson’s band; no trials are refused', () => {
    // Wilson (1927) for 20 of 100 at 95 %: 0.1334 to 0.2888 (Newcombe 1998, method 3).
    const [[rate, low, high]] = en('KPI_RATE', 20, 100) as [number[]];
    expect([rate, low!.toFixed(4), high!.toFixed(4)]).toEqual([0.2, '0.1334', '0.2888']);
    expectRefusal('KPI_RATE', 'trials', 0, 0);
  });

  it('45 net confidence is the share on track less the share off', () => {
    expectOutcome(en('OKR_CONFIDENCE', column(7, 8, 5, 3)), [[0.25, 0.5, 0.25]]);
    expectRefusal('OKR_CONFIDENCE', 'confidences', column(7, 11));
  });
});

describe('funnels', () => {
  it('46 a unit value is optional but positive; a goal of 0 needs nothing', () => {
    expectOutcome(en('FUNNEL_BACKCALC', 0, '', 0.5), [[0], [0]]);
    expectRefusal('FUNNEL_BACKCALC', 'unit_value', 100, 0, 0.5);
    expectRefusal('FUNNEL_BACKCALC', 'unit_value', 100, -1, 0.5);
    expectRefusal('FUNNEL_BACKCALC', 'goal', -1, '', 0.5);
  });

  it('47 there is one stage more than rates', () => {
    expectRefusal('FUNNEL_BACKCALC', 'stages', 100, '', 0.5, column('a', 'b', 'c'));
  });

  it('48 a plan subtracts the open pipeline, takes a share and costs only the top', () => {
    const stages = column('Lead', 'Deal', 'Win');
    const rates = column(0.5, 0.2);
    // (1,000,000 − 200,000) × 0.5 ÷ 100,000 = 4 wins, 20 deals, 40 leads; four periods; 1,000 for each lead.
    expectOutcome(en('FUNNEL_PLAN', 1_000_000, 100_000, rates, stages, 1000, 4, 200_000, 0.5), [
      ['Stage', 'Rate', 'Required', 'Per period', 'Cost'],
      ['Lead', 0.5, 40, 10, 40_000],
      ['Deal', 0.2, 20, 5, ''],
      ['Win', '', 4, 1, ''],
    ]);
  });

  it('49 what falls before the first month is too late', () => {
    const table = ja('FUNNEL_SCHEDULE', column(10, 20), '', 0.5, 1, column('商談', '受注')) as unknown[][];
    expect(table[1]![0]).toBe('間に合わない');
    // Half are won, a month later: 20 for month 1 are too late, 40 fall into month 1, none yet into month 2.
    expectOutcome(
      table.slice(1).map((row) => row.slice(1)),
      [
        [20, 0],
        [40, 10],
        [0, 20],
      ],
    );
  });

  it('50 an empty stage refuses; a rate of 0 comes first with a blank gain', () => {
    expectRefusal('FUNNEL_BOTTLENECK', 'volumes', column(100, 0, 0), column(0.5, 0.5));
    const table = en('FUNNEL_BOTTLENECK', column(100, 50, 0), column(0.6, 0.5)) as unknown[][];
    expect(table[1]![3]).toBe('');
    expect(table[1]![1]).toBe(0);
  });

  it('51 going forward never rounds', () => {
    expectOutcome(en('FUNNEL_FORWARD', 10, column(0.33, 0.5)), [[10], [3.3], [1.65]]);
  });
});
