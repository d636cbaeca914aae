import { type ErrorGrowth, errorVarianceAhead } from './error-growth.ts';
import { smoothedLevel } from './exponential-smoothing.ts';
import { outlook } from './outlook.ts';
import type { Season } from './season.ts';
import { seasonalPattern } from './seasonal-pattern.ts';

/** The past is forecast from at most so many points. */
const MOST_ORIGINS = 24;

/** Errors are looked at one season ahead; without a season so many periods. */
const AHEAD = 12;

/** The first trial forecast has seen this share of the history, and at least so many values. */
const FIRST_SHARE = 1 / 3;
const FIRST_VALUES = 3;

/** The band counts on fat tails: Student's distribution with at most so many degrees of freedom. */
const MOST_FREEDOM = 6;

/** How large the errors of forecasts of a history are, and how they grow with the distance. */
export interface ForecastError extends ErrorGrowth {
  /** Typical surprise (root mean square) of one period, without season, in the unit of the history. */
  readonly scale: number;
  /** Degrees of freedom of that estimate. */
  readonly freedom: number;
}

/**
 * How large are the errors of forecasts of this history? It is forecast again from up to 24 points of its past,
 * each time with nothing but the values up to there (rolling origin), and compared with what came. All errors up
 * to one season ahead (12 periods without season) are brought to the size of one period's surprise by
 * {@link errorVarianceAhead} and averaged as squares. Errors the method made on values it was fitted to are not
 * used: they are too small.
 *
 * Under three seasons the season cannot be learnt again from a part of the history. It is then learnt once from
 * all of it, and the variance is multiplied by (n + L)/(n − L − 1), by which fitting L seasonal heights hides it.
 *
 * @param values at least 3
 * Source: Tashman 2000, International Journal of Forecasting 16, 437–450 (rolling origins).
 */
export function forecastError(values: readonly number[], season: Season): ForecastError {
  const { length } = season;
  const count = values.length;
  const relearn = length === 1 || count >= 3 * length;
  const hidden = relearn ? 1 : (count + length) / (count - length - 1);
  const memory = memoryOf(values, season);
  const origins = originsBetween(firstOrigin(count, length), count - 1);
  let squares = 0;
  let errors = 0;
  for (const origin of origins) {
    const ahead = Math.min(length === 1 ? AHEAD : length, count - origin);
    const { expected, widths } = outlook(
      values.slice(0, origin),
      season,
      ahead,
      relearn ? undefined : values,
    );
    for (let h = 0; h < ahead; h++) {
      const error = (values[origin + h]! - expected[h]!) / widths[h]!;
      squares += error ** 2 / errorVarianceAhead(h, { memory, values: origin });
      errors++;
    }
  }
  return {
    scale: Math.sqrt((hidden * squares) / errors),
    freedom: Math.min(MOST_FREEDOM, Math.max(1, origins.length - 1)),
    memory,
    values: count,
  };
}

/** The α of smoothing, moved up by a share 1/n of the way to 1: n values cannot tell less memory than that. */
function memoryOf(values: readonly number[], season: Season): number {
  const pattern = seasonalPattern(values, season);
  const { alpha } = smoothedLevel(values.map((value, t) => pattern.remove(value, t)));
  return alpha + (1 - alpha) / values.length;
}

/** How many values the earliest trial forecast sees: two seasons where three are there, else a third. */
function firstOrigin(count: number, seasonLength: number): number {
  if (seasonLength > 1 && count >= 3 * seasonLength) return 2 * seasonLength;
  return Math.min(count - 1, Math.max(FIRST_VALUES, Math.ceil(count * FIRST_SHARE)));
}

/** Up to {@link MOST_ORIGINS} places from `first` to `last`, evenly spread, both included. */
function originsBetween(first: number, last: number): readonly number[] {
  const count = Math.min(MOST_ORIGINS, last - first + 1);
  const step = count > 1 ? (last - first) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => Math.round(last - i * step));
}
