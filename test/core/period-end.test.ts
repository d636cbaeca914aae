import { describe, expect, it } from 'vitest';
import { forecast, forecastTotal } from '../../src/core/forecast.ts';
import { periodEnd } from '../../src/core/period-end.ts';

const OPTIONS = { seasonLength: null, level: 0.8 };
const MONTHS = [42, 55, 48, 61, 50, 58, 46, 63, 57, 52, 60, 56];
const RATES = [0.95, 0.97, 0.96, 0.99, 0.98, 0.99, 1, 0.98];

describe('where a period ends', () => {
  it('a sum adds what came in to the total of the periods left', () => {
    const rest = forecastTotal(MONTHS, 1.5, OPTIONS);
    expect(periodEnd(MONTHS, 51, 1.5, 'sum', OPTIONS)).toEqual({
      expected: 51 + rest.expected,
      low: 51 + rest.low,
      high: 51 + rest.high,
    });
  });

  it('a sum without what came in is not known', () => {
    expect(periodEnd(MONTHS, null, 2, 'sum', OPTIONS)).toBeNull();
  });

  it('with no period left things end where they are', () => {
    expect(periodEnd(MONTHS, 51, 0, 'sum', OPTIONS)).toEqual({ expected: 51, low: 51, high: 51 });
    expect(periodEnd(MONTHS, 51, 0, 'level', OPTIONS)).toEqual({ expected: 51, low: 51, high: 51 });
    expect(periodEnd(MONTHS, null, 0, 'level', OPTIONS)).toEqual({ expected: 56, low: 56, high: 56 });
  });

  it('a level ends at its forecast, what there is now being its newest value', () => {
    expect(periodEnd(MONTHS, null, 3, 'level', OPTIONS)).toEqual(forecast(MONTHS, 3, OPTIONS)[2]);
    expect(periodEnd(MONTHS, 59, 3, 'level', OPTIONS)).toEqual(forecast([...MONTHS, 59], 3, OPTIONS)[2]);
  });

  it('a started period counts as a whole one for a level', () => {
    expect(periodEnd(MONTHS, 59, 2.2, 'level', OPTIONS)).toEqual(periodEnd(MONTHS, 59, 3, 'level', OPTIONS));
  });

  it('a rate never ends above 100 %', () => {
    const end = periodEnd(RATES, null, 12, 'rate', { ...OPTIONS, level: 0.99 })!;
    expect(end.high).toBe(1);
    expect(end.expected).toBeLessThanOrEqual(1);
  });

  it('percentages typed as whole numbers are asked about, where they stand', () => {
    expect(() => periodEnd([3, 4, 5], null, 1, 'rate', OPTIONS)).toThrow('history: ratio_out_of_range');
    expect(() => periodEnd(RATES, 98, 1, 'rate', OPTIONS)).toThrow('so_far: ratio_out_of_range');
    expect(() => periodEnd(RATES, -0.1, 1, 'rate', OPTIONS)).toThrow('so_far: too_small');
    expect(() => periodEnd(RATES, 101, 1, 'rate', OPTIONS)).toThrow('so_far: too_large');
  });
});
