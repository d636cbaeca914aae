import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_SERIES } from '../core/tables/published-series.ts';
import { callIn } from './formula.ts';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const forecast = (...values: unknown[]) => callIn('en', 'KPI_FORECAST', ...values) as number[][];
const landing = (...values: unknown[]) => callIn('en', 'KPI_LANDING', ...values) as number[][];
const AIR = column(...PUBLISHED_SERIES.find((s) => s.name === 'air passengers')!.values);

const history = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 30 });
const level = fc.double({ min: 0.5, max: 0.98, noNaN: true });

describe('KPI_FORECAST', () => {
  it('gives one row for each period, low ≤ forecast ≤ high', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 120 }), level, (values, periods, sure) => {
        const rows = forecast(column(...values), periods, '', sure);
        expect(rows.length).toBe(periods);
        for (const [expected, low, high] of rows) {
          expect(low).toBeLessThanOrEqual(expected!);
          expect(expected).toBeLessThanOrEqual(high!);
          expect(low).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a surer band is wider', () => {
    fc.assert(
      fc.property(history, level, (values, sure) => {
        const [narrow] = forecast(column(...values), 1, '', sure);
        const [wide] = forecast(column(...values), 1, '', sure + 0.01);
        expect(wide![1]).toBeLessThanOrEqual(narrow![1]!);
        expect(wide![2]).toBeGreaterThanOrEqual(narrow![2]!);
      }),
      { numRuns: 50 },
    );
  });

  it('a history in another unit gives the same forecast in that unit', () => {
    fc.assert(
      fc.property(history, (values) => {
        const thousands = forecast(column(...values.map((value) => value * 1000)), 2);
        forecast(column(...values), 2).forEach((row, h) => {
          row.forEach((value, i) => {
            expect(thousands[h]![i]! / 1000).toBeCloseTo(value, 6);
          });
        });
      }),
      { numRuns: 50 },
    );
  });

  it('finds the season of a year by itself', () => {
    expect(forecast(AIR, 12)).toEqual(forecast(AIR, 12, 12));
    expect(forecast(AIR, 12)).not.toEqual(forecast(AIR, 12, 1));
  });

  it('reads a row like a column, and numbers in text', () => {
    expect(forecast([['1,200', '1,300', '1,250', '1,400']])).toEqual(
      forecast(column(1200, 1300, 1250, 1400)),
    );
  });

  it('refuses what it cannot do, and says what it expected', () => {
    const refusal = (...values: unknown[]) => {
      try {
        return forecast(...values);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refusal(column(1, 2))).toBe('history: at least 3 values are needed, but there are 2.');
    expect(refusal(AIR, 121)).toBe('periods: expected 120 or less, but got 121.');
    expect(refusal(AIR, 0)).toBe('periods: expected 1 or more, but got 0.');
    expect(refusal(AIR, 1, 0)).toBe('season_length: expected 1 or more, but got 0.');
    expect(refusal(AIR, 1, '', 0.3)).toBe('level: expected 0.5 or more, but got 0.3.');
    expect(refusal(column(1e308, -1e308, 1e308))).toContain('history: the result is too large');
  });
});

describe('KPI_LANDING', () => {
  it('a year of months lands at what came in plus the months left', () => {
    const past = AIR.slice(0, 138);
    const half = AIR.slice(132, 138).reduce((sum, [value]) => sum + (value as number), 0);
    const [[expected, low, high]] = landing(past, half, 6) as [number[]];
    const months = forecast(past, 6);
    expect(expected).toBeCloseTo(half + months.reduce((sum, [value]) => sum + value!, 0), 6);
    expect(high! - low!).toBeLessThan(months.reduce((sum, row) => sum + row[2]! - row[1]!, 0));
    // The year 1960 came to 5,714.
    expect(low).toBeLessThan(5714);
    expect(high).toBeGreaterThan(5714);
  });

  it('answers every row, and keeps blank ones blank', () => {
    const rows = landing(AIR, column(100, '', 300), column(2, 2, ''));
    expect(rows[1]).toEqual(['', '', '']);
    expect(rows[2]).toEqual(['', '', '']);
    expect(rows[0]).toEqual(landing(AIR, 100, 2)[0]);
  });

  it('takes the kind in both languages', () => {
    expect(landing(AIR, '', 3, '水準')).toEqual(landing(AIR, '', 3, 'level'));
    expect(landing(AIR, 500, 3, '累計')).toEqual(landing(AIR, 500, 3));
    expect(landing(AIR, '', 3, 'level')).toEqual([forecast(AIR, 3)[2]]);
  });

  it('a landing that no cell can show is refused', () => {
    expect(() => landing(column(1e308, 1e308, 1e308), 1e308, 12)).toThrow('history: the result is too large');
  });
});
