import { describe, expect, it } from 'vitest';
import { dampedTrend } from '../../src/core/damped-trend.ts';

describe('a damped trend', () => {
  it('carries a steady rise on, a little less each period', () => {
    const values = Array.from({ length: 30 }, (_, t) => 100 + 5 * t);
    const forecasts = dampedTrend(values, 6);
    const steps = forecasts.map((value, h) => value - (h === 0 ? values[29]! : forecasts[h - 1]!));
    steps.forEach((step, h) => {
      expect(step).toBeGreaterThan(4);
      expect(step).toBeLessThan(h === 0 ? 5.01 : steps[h - 1]!);
    });
  });

  it.each([
    // The docstring's recursion written anew in python3, every triple of α, β and φ tried: 0.5, 0.2, 0.98; 0.7, 0.2, 0.95; 0.9, 0.4, 0.9.
    [
      [45, 56, 49, 58, 53, 63, 69, 64, 77, 67, 72, 72, 76, 81, 72, 76, 78, 83, 102, 95],
      [98.30400451577768, 101.37571134282794, 104.3859840333372],
    ],
    [
      [52, 49, 48, 62, 64, 73, 69, 72, 82, 82, 83, 84, 85, 85, 88, 87, 87, 96, 95, 94],
      [95.98777022165058, 97.09494633455208, 98.14676364180849],
    ],
    [
      [50, 52, 51, 52, 54, 57, 61, 67, 68, 71, 74, 77, 77, 78, 81, 83, 83, 79, 79, 83],
      [83.47851692005797, 84.32826939334545, 85.09304661930418],
    ],
  ])('goes where another program says: history %#', (history, expected) => {
    dampedTrend(history, 3).forEach((value, h) => {
      expect(value).toBeCloseTo(expected[h]!, 9);
    });
  });

  it('sees no trend in values that go up and down', () => {
    const values = Array.from({ length: 40 }, (_, t) => 100 + (t % 2 === 0 ? 5 : -5));
    const [first, second] = dampedTrend(values, 2);
    expect(second).toBe(first);
    expect(Math.abs(first! - 100)).toBeLessThan(2);
  });
});
