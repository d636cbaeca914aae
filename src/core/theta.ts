import { smoothedLevel } from './exponential-smoothing.ts';
import { straightLine } from './straight-line.ts';

/**
 * Where does the history go by the Theta method? Simple exponential smoothing with half the slope of the
 * regression line as drift: level + slope/2 · (h − 1 + (1 − (1 − α)ⁿ)/α) for h periods ahead.
 *
 * @param values one period apart, without season, at least 2
 * @returns `periods` forecasts, in the unit of the values
 * Source: Assimakopoulos & Nikolopoulos 2000, International Journal of Forecasting 16, 521–530; in this form
 * Hyndman & Billah 2003, International Journal of Forecasting 19, 287–290.
 */
export function theta(values: readonly number[], periods: number): readonly number[] {
  const { level, alpha } = smoothedLevel(values);
  const drift = straightLine(values).slope / 2;
  const lead = (1 - (1 - alpha) ** values.length) / alpha;
  return Array.from({ length: periods }, (_, h) => level + drift * (h + lead));
}
