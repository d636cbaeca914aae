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

  it('sees no trend in values that go up and down', () => {
    const values = Array.from({ length: 40 }, (_, t) => 100 + (t % 2 === 0 ? 5 : -5));
    const [first, second] = dampedTrend(values, 2);
    expect(second).toBe(first);
    expect(Math.abs(first! - 100)).toBeLessThan(2);
  });
});
