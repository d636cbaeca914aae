import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/core/wilson.ts';

describe('the range of a rate', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3 (score without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is %d to %d', (successes, trials, low, high) => {
    const range = wilson({ successes, trials }, 0.95);
    expect(range.rate).toBe(successes / trials);
    expect(range.low).toBeCloseTo(low, 4);
    expect(range.high).toBeCloseTo(high, 4);
  });

  it('holds the rate, stays within 0…1 and mirrors with the failures', () => {
    const counts = fc.tuple(fc.nat(1000), fc.nat(1000)).filter(([s, f]) => s + f > 0);
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        ([successes, failures], level) => {
          const trials = successes + failures;
          const { rate, low, high } = wilson({ successes, trials }, level);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(rate + 1e-12);
          expect(high).toBeGreaterThanOrEqual(rate - 1e-12);
          expect(high).toBeLessThanOrEqual(1);
          const mirrored = wilson({ successes: failures, trials }, level);
          expect(mirrored.low).toBeCloseTo(1 - high, 12);
        },
      ),
    );
  });

  it('is narrower the more there is to count', () => {
    const few = wilson({ successes: 3, trials: 10 }, 0.95);
    const many = wilson({ successes: 300, trials: 1000 }, 0.95);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
  });

  it('needs trials, and no more successes than trials', () => {
    expect(() => wilson({ successes: 0, trials: 0 }, 0.95)).toThrow('trials: trials_zero');
    expect(() => wilson({ successes: 3, trials: 2 }, 0.95)).toThrow('successes: successes_exceed_trials');
    expect(() => wilson({ successes: -1, trials: 2 }, 0.95)).toThrow('successes: too_small');
    expect(() => wilson({ successes: 1, trials: 2 }, 1)).toThrow('level: ratio_at_end');
  });

  it('is a range for the largest and the smallest counts there are', () => {
    for (const trials of [5e-324, 1e-300, 1e308]) {
      const { low, high } = wilson({ successes: trials / 2, trials }, 0.95);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});
