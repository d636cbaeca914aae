import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../src/core/distributions.ts';
import { requiredRanges } from '../../src/core/funnel-range.ts';
import { inverseProductQuantiles } from '../../src/core/share-product.ts';

const steps = (...counts: readonly (readonly [number, number])[]) =>
  counts.map(([successes, trials]) => ({ successes, trials }));

/** Expects every figure within 1/1000 of its reference. */
function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expected.forEach((reference, i) => {
    expect(Math.abs(actual[i]! / reference - 1)).toBeLessThan(1e-3);
  });
}

const topOf = (...counts: readonly (readonly [number, number])[]) => {
  const { low, median, high } = requiredRanges(100, steps(...counts), 0.8)[0]!;
  return [low, median, high];
};

describe('required range', () => {
  // Source: rulings S3, medians for 100 wins with the prior of ½.
  it('has the published medians', () => {
    expectClose([topOf([50, 200], [40, 100], [12, 20], [6, 24])[1]!], [6833]);
    expectClose([topOf([5, 40], [3, 9])[1]!], [2415]);
    expectClose([topOf([0, 40], [3, 9])[1]!], [57_394]);
  });

  // Source: python3, the double integral over both beta densities with x = sin² t, midpoints, 64,000 steps.
  it('agrees with numerical integration elsewhere', () => {
    expectClose(topOf([5, 40], [3, 9]), [1188.4711654, 2414.50909004, 5867.30944525]);
    expectClose(topOf([0, 40], [3, 9]), [8651.65949913, 57394.3000782, 1706290.681028]);
    expectClose(topOf([6, 24], [5, 40]), [1681.23386848, 3183.71849486, 6771.49359491]);
  });

  it('is not wider than the counts allow: many cases come close to the plain calculation', () => {
    const [low, median, high] = topOf([250_000, 1e6], [400_000, 1e6]);
    expectClose([median!], [1000]);
    expect(high! / low!).toBeLessThan(1.01);
  });

  it('the wins are certain', () => {
    expect(requiredRanges(40, steps([5, 40]), 0.8)[1]).toEqual({ low: 40, median: 40, high: 40 });
  });

  it('rises from low to high, up the funnel, and with the level', () => {
    const counts = fc
      .tuple(fc.nat(500), fc.nat(500))
      .map(([successes, failures]) => ({ successes, trials: successes + failures }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (chain) => {
        const narrow = requiredRanges(1, chain, 0.5);
        const wide = requiredRanges(1, chain, 0.9);
        narrow.slice(0, -1).forEach(({ low, median, high }, i) => {
          expect(low).toBeLessThan(median);
          expect(median).toBeLessThan(high);
          expect(wide[i]!.low).toBeLessThan(low);
          expect(wide[i]!.high).toBeGreaterThan(high);
          expect(median).toBeGreaterThanOrEqual(narrow[i + 1]!.median);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('refuses what no range can be given for', () => {
    expect(() => requiredRanges(1, steps([5, 4]), 0.8)).toThrow('successes_exceed_trials');
    expect(() => requiredRanges(1, steps([1, 4]), 1)).toThrow('ratio_at_end');
    expect(() => requiredRanges(1, steps([1, 4]), 0.9999)).toThrow('too_large');
    expect(() => requiredRanges(1, steps([1, 1e11]), 0.8)).toThrow('too_large');
    expect(() => requiredRanges(1, Array(21).fill({ successes: 1, trials: 2 }), 0.8)).toThrow(
      'too_many_values',
    );
  });
});

describe('product of uncertain shares', () => {
  // Beta(½, ½) · Beta(1, ½) is Beta(½, 1), whose distribution is √x: quantiles 1 / (1 − p)² by hand.
  it('of two halves is known exactly', () => {
    const factors = inverseProductQuantiles(
      [
        { a: 0.5, b: 0.5 },
        { a: 1, b: 0.5 },
      ],
      [0.1, 0.5, 0.95],
    )[0]!;
    expectClose(factors, [1 / 0.81, 4, 400]);
  });

  // Beta(a, b) · Beta(a + b, c) is Beta(a, b + c).
  // Source: Johnson, Kotz & Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 25.
  it.each([
    [0.5, 0.5, 0.5],
    [3.5, 6.5, 1.5],
    [0.5, 40.5, 3],
    [100, 200, 5],
    [1e4, 2e4, 0.5],
    [0.7, 1e5, 1e6],
  ])('Beta(%d, %d) · Beta(a + b, %d) is a beta distribution again, in either order', (a, b, c) => {
    const probabilities = [0.0005, 0.05, 0.5, 0.95, 0.9995];
    const exact = probabilities.map((p) => 1 / betaQuantile(1 - p, a, b + c));
    const chain = [
      { a, b },
      { a: a + b, b: c },
    ];
    expectClose(inverseProductQuantiles(chain, probabilities)[0]!, exact);
    expectClose(inverseProductQuantiles([...chain].reverse(), probabilities)[0]!, exact);
  });

  it('of a chain of eight stays within 1/1000', () => {
    const bs = [0.5, 1.5, 3, 0.5, 10, 0.5, 0.7, 20];
    let sum = 2.5;
    const chain = bs.map((b) => {
      const share = { a: sum, b };
      sum += b;
      return share;
    });
    const probabilities = [0.0005, 0.1, 0.5, 0.9, 0.9995];
    const exact = probabilities.map((p) => 1 / betaQuantile(1 - p, 2.5, sum - 2.5));
    expectClose(inverseProductQuantiles(chain, probabilities)[0]!, exact);
  });
});
