import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  growthRate,
  lifetimeValue,
  paybackPeriods,
  pipelineCoverage,
  returnOnInvestment,
} from '../../src/core/marketing.ts';

const money = fc.double({ min: 1, max: 1e9, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const near = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('marketing ratios', () => {
  // By hand: 2,000 a month, 60 % margin, 4 % leave: 2,000 × 0.6 × 25 months = 30,000; 9,000 ÷ 1,200 = 7.5 months.
  it('a customer is worth his margin times the periods he stays', () => {
    near(lifetimeValue(2000, 0.04, 0.6), 30_000);
    near(paybackPeriods(9000, 2000, 0.6), 7.5);
    expect(() => lifetimeValue(2000, 0, 0.6)).toThrow('not_positive');
    expect(() => paybackPeriods(9000, 2000, 0)).toThrow('not_positive');
  });

  it('after the lifetime a customer has paid back exactly his lifetime value', () => {
    fc.assert(
      fc.property(money, share, share, (arpa, churn, margin) => {
        near(paybackPeriods(lifetimeValue(arpa, churn, margin), arpa, margin), 1 / churn);
      }),
    );
  });

  it('getting back what was spent is a return of 0, nothing at all −1', () => {
    expect([100, 0, 250].map((gain) => returnOnInvestment(gain, 100))).toEqual([0, -1, 1.5]);
  });

  // By hand: 1.1² = 1.21; doubling in 12 months is 2^(1/12) − 1 = 0.0594630943592953 (equal temperament's semitone).
  it('growth compounds', () => {
    near(growthRate(100, 121, 2), 0.1);
    near(growthRate(1, 2, 12), 0.0594630943592953);
    expect(growthRate(100, 0, 3)).toBe(-1);
    const factor = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(money, factor, fc.double({ min: 0.5, max: 60, noNaN: true }), (first, times, periods) => {
        near((1 + growthRate(first, first * times, periods)) ** periods / times, 1);
      }),
    );
  });
});

describe('pipeline coverage', () => {
  it('compares the open deals with what is still to be closed', () => {
    expect(pipelineCoverage(300, 200, 0.25, 100)).toEqual({ coverage: 3, needed: 4, surplus: -100 });
  });

  // Source: rulings 58.
  it('is blank once the target is closed; then all open deals are left over', () => {
    expect(pipelineCoverage(300, 200, 0.25, 200)).toEqual({ coverage: null, needed: 4, surplus: 300 });
  });

  it('is enough exactly when nothing is missing', () => {
    fc.assert(
      fc.property(money, money, share, (pipeline, target, winRate) => {
        const { coverage, needed, surplus } = pipelineCoverage(pipeline, target, winRate, 0);
        if (Math.abs(coverage! / needed - 1) > 1e-9) expect(coverage! > needed).toBe(surplus > 0);
      }),
    );
  });
});
