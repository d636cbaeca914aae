import { dampedTrend } from './damped-trend.ts';
import type { Season } from './season.ts';
import { seasonalPattern } from './seasonal-pattern.ts';
import { theta } from './theta.ts';

/** Where a history goes. One entry for each period ahead. */
export interface Outlook {
  /** Expected values, in the unit of the history. */
  readonly expected: readonly number[];
  /** How large one unit of the season-free values is in that period: 1, or the seasonal index. */
  readonly widths: readonly number[];
}

/**
 * Where does a history go? The season is taken out; what is left is carried on as the mean of the Theta method and
 * of a damped trend; the season is put back. Averaging two simple methods that err in different ways (one keeps
 * half of the long trend, the other follows the recent one until it fades) beats either of them.
 *
 * @param values one period apart, at least 1
 * @param seasonFrom the values to learn the season from, starting at the same place; by default `values`
 * Source: Makridakis, Spiliotis & Assimakopoulos 2020, The M4 Competition, International Journal of Forecasting 36,
 * 54–74 (combinations); Clemen 1989, International Journal of Forecasting 5, 559–583.
 */
export function outlook(
  values: readonly number[],
  season: Season,
  periods: number,
  seasonFrom: readonly number[] = values,
): Outlook {
  const pattern = seasonalPattern(seasonFrom, season);
  const adjusted = values.map((value, t) => pattern.remove(value, t));
  const damped = dampedTrend(adjusted, periods);
  const places = Array.from({ length: periods }, (_, h) => values.length + h);
  return {
    expected: theta(adjusted, periods).map((value, h) =>
      pattern.restore((value + damped[h]!) / 2, places[h]!),
    ),
    widths: places.map((t) => pattern.width(t)),
  };
}
