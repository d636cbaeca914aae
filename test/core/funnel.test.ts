import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backCalculate, forwardCalculate, stageLabels, winsFor } from '../../src/core/funnel.ts';
import { roundHalfUp, roundUp } from '../../src/core/rounding.ts';

const rates = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
const wins = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('back-calculation', () => {
  // Source: domain section 3, Funnel back-calculation, example.
  it('5,000,000 at 50,000 each needs 6,667 leads', () => {
    expect(backCalculate(winsFor(5_000_000, 50_000), [0.25, 0.4, 0.6, 0.25], 'ceil_end')).toEqual([
      6667, 1667, 667, 400, 100,
    ]);
  });

  // Source: domain section 3: 2,000,000 impressions × 5 % = 100,000 visits × 3 % = 3,000 orders × ¥5,000 = ¥15M.
  it('15M a month at 5,000 an order needs 2,000,000 impressions', () => {
    expect(backCalculate(winsFor(15e6, 5000), [0.05, 0.03], 'ceil_end')).toEqual([2_000_000, 100_000, 3000]);
  });

  // By hand: 7 / 0.3 = 23.33…; rounded up first 24 / 0.45 = 53.33…, exact 51.85…; to the nearest 23 / 0.45 = 51.11….
  it('rounds at the end, at every stage or not at all', () => {
    expect(backCalculate(7, [0.45, 0.3], 'ceil_end')).toEqual([52, 24, 7]);
    expect(backCalculate(7, [0.45, 0.3], 'ceil_each')).toEqual([54, 24, 7]);
    expect(backCalculate(7, [0.45, 0.3], 'round_each')).toEqual([51, 23, 7]);
    expect(backCalculate(7, [0.45, 0.3], 'none')[0]).toBeCloseTo(7 / 0.135, 9);
    expect(backCalculate(6.5, [0.5], 'round_each')).toEqual([14, 7]);
  });

  it('a goal of 0 needs nothing', () => {
    expect(backCalculate(winsFor(0, 50_000), [0.1, 0.5], 'ceil_end')).toEqual([0, 0, 0]);
  });

  it('calculating back and then forward reaches the goal, exactly or with a little more', () => {
    fc.assert(
      fc.property(wins, rates, (goal, chain) => {
        const reached = (rounding: 'none' | 'ceil_end' | 'ceil_each') =>
          forwardCalculate(backCalculate(goal, chain, rounding)[0]!, chain)[chain.length]!;
        expect(Math.abs(reached('none') - goal)).toBeLessThanOrEqual(1e-12 * goal);
        expect(reached('ceil_end')).toBeGreaterThanOrEqual(goal * (1 - 2e-9));
        expect(reached('ceil_each')).toBeGreaterThanOrEqual(goal * (1 - 2e-8));
      }),
    );
  });

  it('a higher rate never needs more', () => {
    fc.assert(
      fc.property(wins, rates, fc.nat(), (goal, chain, pick) => {
        const better = chain.map((rate, i) => (i === pick % chain.length ? Math.min(1, rate * 1.1) : rate));
        expect(backCalculate(goal, better, 'ceil_end')[0]).toBeLessThanOrEqual(
          backCalculate(goal, chain, 'ceil_end')[0]!,
        );
      }),
    );
  });
});

describe('forward calculation', () => {
  it('multiplies downwards and never rounds', () => {
    expect(forwardCalculate(1001, [0.5, 0.25])).toEqual([1001, 500.5, 125.125]);
  });
});

describe('stages', () => {
  it('are numbered unless they have names', () => {
    expect(stageLabels(null, 3)).toEqual([1, 2, 3]);
    expect(stageLabels(['a', 'b'], 2)).toEqual(['a', 'b']);
    expect(() => stageLabels(['a'], 2)).toThrow('names_count');
  });
});

describe('rounding', () => {
  // Source: domain section 3: 21/0.35 is 60, 57/0.57 is 100.
  it('forgives binary dust', () => {
    expect([roundUp(21 / 0.35), roundUp(57 / 0.57)]).toEqual([60, 100]);
    expect(roundUp(0.1 + 0.2 + 0.7)).toBe(1);
    expect(roundHalfUp(1.005 * 100)).toBe(101);
  });

  it('leaves nothing short: 60.01 needs 61, and the smallest need is 1', () => {
    expect([roundUp(60.01), roundUp(1e-12), roundUp(0)]).toEqual([61, 1, 0]);
    expect([roundHalfUp(2.5), roundHalfUp(2.4), roundHalfUp(1e9 + 0.4)]).toEqual([3, 2, 1e9]);
  });
});
