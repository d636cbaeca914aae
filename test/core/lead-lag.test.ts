import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadLag } from '../../src/core/lead-lag.ts';

describe('the correlation', () => {
  // Anscombe 1973, The American Statistician 27, 17–21: r = 0.816; further digits by python3 statistics.correlation.
  it('of a published set is what was published', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(leadLag(x, y, 0)).toEqual({
      lag: 0,
      correlation: expect.closeTo(0.81642051634484, 12),
      pairs: 11,
    });
  });
});

describe('the lag', () => {
  const before = [30, 42, 35, 50, 28, 44, 61, 33, 47, 39, 55, 40];

  it('is found where one series follows another', () => {
    const after = [7, 3, ...before.slice(0, -2).map((value) => 100 - value)];
    const found = leadLag(before, after, 4);
    expect(found).toMatchObject({ lag: 2, pairs: 10 });
    expect(found.correlation).toBeCloseTo(-1, 12);
  });

  it('is the smaller one of two that fit equally well', () => {
    const wave = Array.from({ length: 40 }, (_, i) => [1, 4, 2, 9][i % 4]!);
    expect(leadLag(wave, wave, 8)).toMatchObject({ lag: 0, correlation: expect.closeTo(1, 12) });
  });

  it('leaves out lags with fewer than eight pairs, and pairs with a blank', () => {
    const gaps = before.map((value, i) => (i === 3 ? null : value));
    expect(leadLag(gaps, before, 0)).toMatchObject({ lag: 0, pairs: 11 });
    expect(leadLag(before, before, 100).lag).toBe(0);
    expect(() => leadLag(before.slice(0, 7), before.slice(0, 7), 6)).toThrow('leading: too_few_values');
  });

  it('cannot be told when one list never varies', () => {
    expect(() => leadLag(Array(12).fill(5), before, 2)).toThrow('leading: no_variation');
    expect(() => leadLag(before, Array(12).fill(0.1), 2)).toThrow('lagging: no_variation');
    expect(() => leadLag(before, before.slice(1), 2)).toThrow('lagging: length_differs');
    expect(() => leadLag(before, before, -1)).toThrow('max_lag: too_small');
  });
});

describe('laws of correlation', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 8,
    maxLength: 30,
  });
  const varies = (values: readonly number[]) => new Set(values).size > 1;

  it('it lies in −1…1, and neither unit nor zero point matters', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(1e-300, 0.25, 8, 1e300), (all, unit) => {
        const [x, y] = [all.map(([a]) => a), all.map(([, b]) => b)];
        fc.pre(varies(x) && varies(y));
        const { correlation } = leadLag(x, y, 0);
        expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
        const scaled = leadLag(
          x.map((value) => value * unit),
          y.map((value) => value + 1000),
          0,
        );
        expect(scaled.correlation).toBeCloseTo(correlation, 9);
        expect(leadLag(y, x, 0).correlation).toBeCloseTo(correlation, 12);
      }),
    );
  });
});
