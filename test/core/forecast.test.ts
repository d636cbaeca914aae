import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorVariance, errorVarianceAhead } from '../../src/core/error-growth.ts';
import { forecast, forecastTotal } from '../../src/core/forecast.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { PUBLISHED_SERIES } from './tables/published-series.ts';

const UNTOLD = { seasonLength: null, level: 0.8 };
const UNSEASONED = { seasonLength: 1, level: 0.8 };
const AIR = PUBLISHED_SERIES.find((s) => s.name === 'air passengers')!.values;

const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
const histories = fc.array(figure, { minLength: 3, maxLength: 40 });
const periods = fc.integer({ min: 1, max: 14 });

/** Equal up to rounding, in the size of the histories drawn here. */
function expectClose(a: number, b: number, size = 1000) {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-6 * size);
}

describe('how errors grow', () => {
  it('for noise only the uncertain level adds to the surprise of a period', () => {
    expect(errorVarianceAhead(9, { memory: 0, values: 20 })).toBeCloseTo(1 + 1 / 20, 12);
    expect(errorVariance([1, 1, 1, 1], { memory: 0, values: 20 })).toBeCloseTo(4 + 16 / 20, 12);
  });

  it('for a random walk a value h periods ahead has h surprises in it, a total of m has 1² + … + m²', () => {
    const known = { memory: 1, values: 1e15 };
    expect(errorVarianceAhead(4, known)).toBeCloseTo(5, 9);
    expect(errorVariance([1, 1, 1], known)).toBeCloseTo(1 + 4 + 9, 9);
  });

  it('a single value is a total in which only it counts', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        (memory, steps) => {
          const growth = { memory, values: 12 };
          const weights = [...new Array<number>(steps).fill(0), 1];
          expect(errorVariance(weights, growth)).toBeCloseTo(errorVarianceAhead(steps, growth), 9);
        },
      ),
    );
  });
});

describe('a forecast', () => {
  it('of the air passengers of 1960 is within 6 % on average and sees the summer', () => {
    const year = forecast(AIR.slice(0, 132), 12, UNTOLD).map((f) => f.expected);
    const misses = year.map((value, h) => Math.abs(value / AIR[132 + h]! - 1));
    // The Theta method: 5.2 %, "as last year": 10.8 %. Source: rulings S2.
    expect(misses.reduce((a, b) => a + b) / 12).toBeLessThan(0.06);
    expect(Math.max(...year)).toBe(Math.max(year[6]!, year[7]!));
  });

  it('of a history that never changes is the same value without a band', () => {
    expect(forecast([5, 5, 5], 2, UNTOLD)).toEqual([
      { expected: 5, low: 5, high: 5 },
      { expected: 5, low: 5, high: 5 },
    ]);
    expect(forecast([0, 0, 0, 0], 1, UNTOLD)).toEqual([{ expected: 0, low: 0, high: 0 }]);
  });

  it('does not depend on how many periods are asked for', () => {
    fc.assert(
      fc.property(histories, periods, (history, count) => {
        expect(forecast(history, 14, UNTOLD).slice(0, count)).toEqual(forecast(history, count, UNTOLD));
      }),
    );
  });

  it('lies inside its band, and a higher level never narrows the band', () => {
    fc.assert(
      fc.property(histories, periods, (history, count) => {
        const narrow = forecast(history, count, { ...UNTOLD, level: 0.5 });
        const wide = forecast(history, count, { ...UNTOLD, level: 0.99 });
        narrow.forEach((f, h) => {
          expect(f.low).toBeLessThanOrEqual(f.expected);
          expect(f.expected).toBeLessThanOrEqual(f.high);
          expect(wide[h]!.expected).toBe(f.expected);
          expect(wide[h]!.low).toBeLessThanOrEqual(f.low);
          expect(wide[h]!.high).toBeGreaterThanOrEqual(f.high);
        });
      }),
    );
  });

  it('is in the unit of the history: so many times the history gives so many times the forecast', () => {
    // Powers of two lose no digit; the square of a figure as small as the other one is 0.
    fc.assert(
      fc.property(histories, fc.constantFrom(1024, 2 ** -600), (history, unit) => {
        const scaled = forecast(
          history.map((value) => value * unit),
          3,
          UNTOLD,
        );
        forecast(history, 3, UNTOLD).forEach((f, h) => {
          expect(scaled[h]!.expected).toBe(f.expected * unit);
          expect(scaled[h]!.low).toBe(f.low * unit);
          expect(scaled[h]!.high).toBe(f.high * unit);
        });
      }),
    );
  });

  it('moves with the history where there is no season and negative values are known', () => {
    const whole = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -40, max: 40 }), (values, shift) => {
        const history = [-100, ...values];
        const moved = forecast(
          history.map((value) => value + shift),
          3,
          UNSEASONED,
        );
        forecast(history, 3, UNSEASONED).forEach((f, h) => {
          expectClose(moved[h]!.expected, f.expected + shift);
          expectClose(moved[h]!.low, f.low + shift);
          expectClose(moved[h]!.high, f.high + shift);
        });
      }),
    );
  });

  it('is never negative where the history never is', () => {
    const positive = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(positive, periods, (history, count) => {
        for (const f of [...forecast(history, count, UNTOLD), forecastTotal(history, count, UNTOLD)]) {
          expect(f.low).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is a number whatever the figures are, or is refused as too large', () => {
    const extreme = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(1e308, -1e308, 5e-324, -5e-324, 0, -0, 1, 1.7976931348623157e308),
    );
    const anyHistory = fc.array(extreme, { minLength: 3, maxLength: 30 });
    const season = fc.option(fc.integer({ min: 1, max: 15 }), { nil: null });
    fc.assert(
      fc.property(anyHistory, season, (history, seasonLength) => {
        const options = { seasonLength, level: 0.99 };
        try {
          for (const f of [...forecast(history, 12, options), forecastTotal(history, 2.5, options)]) {
            for (const value of [f.low, f.expected, f.high]) {
              expect(Number.isFinite(value)).toBe(true);
              expect(Object.is(value, -0)).toBe(false);
            }
          }
        } catch (problem) {
          expect(problem).toBeInstanceOf(Refusal);
          expect((problem as Refusal).code).toBe('result_too_large');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of fewer than three values is refused', () => {
    expect(() => forecast([1, 2], 1, UNTOLD)).toThrow('history: too_few_values');
  });
});

describe('a total', () => {
  it('is the sum of the single forecasts, a fraction taking its share of the last one', () => {
    fc.assert(
      fc.property(histories, periods, fc.constantFrom(1, 0.5, 0.25), (history, count, share) => {
        const single = forecast(history, count, UNTOLD).map((f) => f.expected);
        const before = single.slice(0, -1).reduce((a, b) => a + b, 0);
        const total = forecastTotal(history, count - 1 + share, UNTOLD);
        expectClose(total.expected, before + share * single[count - 1]!);
      }),
    );
  });

  it('of one period is the forecast of that period', () => {
    const [next] = forecast(AIR, 1, UNTOLD);
    expect(forecastTotal(AIR, 1, UNTOLD)).toEqual(next);
  });

  it('has a narrower band than the bands of its periods added up', () => {
    const single = forecast(AIR, 12, UNTOLD);
    const total = forecastTotal(AIR, 12, UNTOLD);
    const added = single.reduce((sum, f) => sum + f.high - f.low, 0);
    expect(total.high - total.low).toBeLessThan(added);
    expect(total.high - total.low).toBeGreaterThan(added / 12);
  });

  it('of no period is 0', () => {
    expect(forecastTotal(AIR, 0, UNTOLD)).toEqual({ expected: 0, low: 0, high: 0 });
  });
});
