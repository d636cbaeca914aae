import { type Forecast, type ForecastOptions, forecast, forecastTotal } from './forecast.ts';
import type { Kind } from './pace.ts';
import { checkRatio } from './ratio.ts';
import { TOLERANCE } from './tolerance.ts';

/**
 * Where does the period end? A `sum` ends at what there is plus what the periods left come to
 * ({@link forecastTotal}). A `level` or `rate` ends at its forecast for the last period left, a started one counting
 * as a whole one; what there is now, if given, is the newest value of its history. Rates stay within 0…1.
 *
 * @param soFar what there is now; `null` when not given
 * @param periodsLeft 0 or more; 0 ends where things are now
 * @returns `null` for a sum without `soFar`
 * @throws Refusal `ratio_out_of_range`, `too_small`, `too_large` (a rate outside 0…1), and as {@link forecast}.
 * Source: rulings 38; domain section 3, Forecast.
 */
export function periodEnd(
  history: readonly number[],
  soFar: number | null,
  periodsLeft: number,
  kind: Kind,
  options: ForecastOptions,
): Forecast | null {
  if (kind === 'sum') {
    if (soFar === null) return null;
    const rest = forecastTotal(history, periodsLeft, options);
    return { expected: soFar + rest.expected, low: soFar + rest.low, high: soFar + rest.high };
  }
  if (kind === 'rate') {
    for (const rate of history) checkRatio(rate, 'history');
    if (soFar !== null) checkRatio(soFar, 'so_far');
  }
  const values = soFar === null ? history : [...history, soFar];
  const ahead = Math.ceil(periodsLeft - TOLERANCE);
  if (ahead <= 0) return standing(values);
  const { expected, low, high } = forecast(values, ahead, options)[ahead - 1]!;
  const most = kind === 'rate' ? 1 : Infinity;
  return { expected: Math.min(most, expected), low: Math.min(most, low), high: Math.min(most, high) };
}

/** The newest value, about which nothing is uncertain. */
function standing(values: readonly number[]): Forecast | null {
  const newest = values[values.length - 1];
  return newest === undefined ? null : { expected: newest, low: newest, high: newest };
}
