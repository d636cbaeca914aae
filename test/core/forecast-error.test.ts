import { describe, expect, it } from 'vitest';
import { forecastError } from '../../src/core/forecast-error.ts';
import { findSeason } from '../../src/core/season.ts';
import { PLAIN_FAMILIES, randomNumbers } from './simulated-series.ts';

describe('the past forecast again', () => {
  // A third of the history and three values are seen at first, then one more each time: 12 values are forecast from 4 … 11.
  it.each([
    [3, 1],
    [9, 5],
    [12, 6],
  ])('%i values are forecast often enough for %i degrees of freedom', (count, freedom) => {
    const values = Array.from({ length: count }, (_, t) => 100 + (t % 3));
    expect(forecastError(values, findSeason(values, 1))).toMatchObject({ freedom, values: count });
  });

  it('finds the size of the surprises that histories are made of', () => {
    const { normal } = randomNumbers(20261015);
    for (const [family, surprise] of [
      ['noise', 10],
      ['random walk', 1],
    ] as const) {
      const scales = Array.from({ length: 40 }, () => {
        const values = PLAIN_FAMILIES[family]!(48, normal);
        return forecastError(values, findSeason(values, 1)).scale;
      });
      const typical = Math.sqrt(scales.reduce((sum, scale) => sum + scale ** 2, 0) / scales.length);
      expect(Math.abs(typical / surprise - 1)).toBeLessThan(0.2);
    }
  });
});
