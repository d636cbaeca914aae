import { studentQuantile } from './distributions.ts';
import { errorVariance, errorVarianceAhead } from './error-growth.ts';
import { type ForecastError, forecastError } from './forecast-error.ts';
import { outlook } from './outlook.ts';
import { refuse } from './refusal.ts';
import { findSeason } from './season.ts';
import { TOLERANCE } from './tolerance.ts';

/** Fewer values are no history. */
const FEWEST_VALUES = 3;

/** An expected value and the bounds of its band, in the unit of the history: low ≤ expected ≤ high. */
export interface Forecast {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** How to forecast. */
export interface ForecastOptions {
  /** Periods until the season repeats, 1 for none; `null`: find it. */
  readonly seasonLength: number | null;
  /** How likely the band is to hold what comes, between 0 and 1. */
  readonly level: number;
}

/**
 * What comes in each of the next periods? The expected value is the mean of the Theta method and a damped trend
 * after taking out the season ({@link outlook}); the band is ± t · s · √V with s from forecasts of the past
 * ({@link forecastError}), V from {@link errorVarianceAhead} and t from Student's distribution. Where no value of
 * the history is negative, nothing in the forecast is.
 *
 * Measured in test/core/forecast-accuracy.test.ts on 21 published series (monthly, quarterly, daily, yearly; 82
 * cuts): pooled mean absolute scaled error 1.18, where the Theta method, told the season, has 1.53 and "as one
 * season ago" 1.51. The 80 % band held 83 % of the values and 81 % of the totals; on simulated histories of 12, 24
 * and 60 values 74 % (random walks) to 89 % (trends) of the values up to 12 ahead, with a season 81 to 89 %.
 *
 * @param history oldest first, one period apart, at least 3 values
 * @param periods how many to forecast, at least 1
 * @throws Refusal `too_few_values`, `result_too_large`. Source: domain section 3, Forecast; rulings S2, 37.
 */
export function forecast(
  history: readonly number[],
  periods: number,
  options: ForecastOptions,
): readonly Forecast[] {
  const view = lookAhead(history, periods, options);
  return view.expected.map((expected, h) =>
    band(expected, view.widths[h]! * Math.sqrt(errorVarianceAhead(h, view.error)), view),
  );
}

/**
 * What do the next periods come to in all? The sum of {@link forecast}, with the band of a sum: surprises of single
 * periods partly cancel each other, those that stay in the level add up ({@link errorVariance}).
 *
 * @param periods how many to add up; a fraction takes that share of the last one; 0 gives 0
 * @throws Refusal as {@link forecast}. Source: rulings 38.
 */
export function forecastTotal(
  history: readonly number[],
  periods: number,
  options: ForecastOptions,
): Forecast {
  const whole = Math.ceil(periods - TOLERANCE);
  const view = lookAhead(history, whole, options);
  const shares = view.expected.map((_, h) => Math.min(1, periods - h));
  const expected = view.expected.reduce((sum, value, h) => sum + shares[h]! * value, 0);
  const weights = view.widths.map((width, h) => shares[h]! * width);
  return band(expected, Math.sqrt(errorVariance(weights, view.error)), view);
}

/** What is known about the coming periods; figures are shares of `unit`, the largest size in the history. */
interface View {
  readonly unit: number;
  readonly neverNegative: boolean;
  readonly expected: readonly number[];
  readonly widths: readonly number[];
  readonly error: ForecastError;
  /** Half the band for an error of variance 1. */
  readonly reach: number;
}

function lookAhead(
  history: readonly number[],
  periods: number,
  { seasonLength, level }: ForecastOptions,
): View {
  const came = history.length;
  if (came < FEWEST_VALUES) refuse('history', 'too_few_values', { minimum: FEWEST_VALUES, came });
  // Shares of the largest size: no square overflows, and the unit of the history makes no difference.
  const unit = history.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  const values = history.map((value) => value / unit);
  const neverNegative = values.every((value) => value >= 0);
  const season = findSeason(values, seasonLength);
  const { expected, widths } = outlook(values, season, periods);
  const error = forecastError(values, season);
  return {
    unit,
    neverNegative,
    expected: neverNegative ? expected.map((value) => Math.max(0, value)) : expected,
    widths,
    error,
    reach: studentQuantile((1 + level) / 2, error.freedom) * error.scale,
  };
}

/** The band around an expected value whose error is `spread` times one period's surprise, in the unit of the history. */
function band(expected: number, spread: number, { unit, neverNegative, reach }: View): Forecast {
  const half = reach * spread;
  const low = neverNegative ? Math.max(0, expected - half) : expected - half;
  return {
    expected: shown(expected * unit),
    low: shown(low * unit),
    high: shown((expected + half) * unit),
  };
}

function shown(figure: number): number {
  if (!Number.isFinite(figure)) refuse('history', 'result_too_large');
  return figure + 0;
}
