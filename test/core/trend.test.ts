import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trend } from '../../src/core/trend.ts';

// NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2, flowrates: mean 50.81, mean moving range 1.8778.
const FLOWRATES = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe('a signal', () => {
  it('is not given for ordinary variation', () => {
    expect(trend(FLOWRATES).signal).toBeNull();
    // Least squares by python3 statistics.linear_regression.
    expect(trend(FLOWRATES).slope).toBeCloseTo(0.510909090909091, 12);
  });

  it('is given when the newest value leaves the natural limits, and only then', () => {
    // 0, 0, 0, x: mean x/4, distance 3x/4, mean moving range x/3, limit 2.66·x/3 > 3x/4: inside.
    expect(trend([0, 0, 0, 4]).signal).toBeNull();
    // Six zeros and x: distance 6x/7 = 0.857·x, limit 2.66·x/6 = 0.443·x: outside.
    expect(trend([0, 0, 0, 0, 0, 0, 4]).signal).toEqual({ side: 'above', reason: 'limit' });
    expect(trend([4, 4, 4, 4, 4, 4, 0]).signal).toEqual({ side: 'below', reason: 'limit' });
    // An earlier outlier is history.
    expect(trend([0, 0, 0, 0, 0, 4, 0]).signal).toBeNull();
  });

  it('is given for eight on one side of the mean; a value on the mean ends the run', () => {
    const steps = [0, 2, 0, 2, 0, 2, 0, 2];
    expect(trend([...steps, 4, 5, 4, 5, 4, 5, 4, 5]).signal).toEqual({ side: 'above', reason: 'run' });
    expect(trend([...steps, 4, 5, 4, 5, 4, 5, 4]).signal).toBeNull();
    // Both have the mean 5.
    expect(trend([2, 5, 2, 5, 2, 5, 2, 4, 5, 6, 8, 6, 8, 6, 8, 6]).signal).toBeNull();
    expect(trend([2, 4, 2, 5, 2, 5, 2, 4, 6, 6, 8, 6, 8, 6, 8, 6]).signal).toEqual({
      side: 'above',
      reason: 'run',
    });
  });

  it('is never given for a history that does not vary, whatever its binary dust', () => {
    for (const value of [0, 0.1, 0.7, 1e9 / 3]) expect(trend(Array(12).fill(value)).signal).toBeNull();
  });

  it('needs three values', () => {
    expect(() => trend([1, 2])).toThrow('values: too_few_values');
    expect(trend([1, 2, 3]).slope).toBe(1);
  });

  it('is not looked for where a step is larger than any figure', () => {
    expect(() => trend([1e308, -1e308, 1e308])).toThrow('values: result_too_large');
    expect(() => trend([0, 0, 1.7e308])).toThrow('values: result_too_large');
  });
});

describe('laws of a trend', () => {
  const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 40 });

  it('upside down everything is the other way round', () => {
    fc.assert(
      fc.property(values, (history) => {
        const one = trend(history);
        const other = trend(history.map((value) => -value));
        expect(other.slope).toBeCloseTo(-one.slope, 9);
        expect(other.signal?.reason).toBe(one.signal?.reason);
        if (one.signal !== null) expect(other.signal?.side).not.toBe(one.signal.side);
      }),
    );
  });

  it('neither unit nor zero point matters', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (history, shift) => {
        expect(trend(history.map((value) => 4 * value + shift)).signal).toEqual(trend(history).signal);
      }),
    );
  });
});
