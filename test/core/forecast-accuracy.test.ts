import { describe, expect, it } from 'vitest';
import { type Forecast, type ForecastOptions, forecast, forecastTotal } from '../../src/core/forecast.ts';
import { findSeason } from '../../src/core/season.ts';
import { PLAIN_FAMILIES, randomNumbers, SEASONAL_FAMILIES } from './simulated-series.ts';
import { PUBLISHED_SERIES } from './tables/published-series.ts';
import { seasonalNaive, thetaReference } from './theta-reference.ts';

const UNTOLD: ForecastOptions = { seasonLength: null, level: 0.8 };

/** Periods ahead where there is no season. */
const AHEAD = 6;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const isInside = (value: number, { low, high }: Forecast) => low <= value && value <= high;

/** A history and what came after it. */
interface Trial {
  readonly past: readonly number[];
  readonly future: readonly number[];
  readonly season: number;
}

/** Every published series cut up to four times, each time one season earlier, with three seasons or more left. */
const PUBLISHED: readonly (readonly Trial[])[] = PUBLISHED_SERIES.map(({ values, season }) => {
  const ahead = season > 1 ? season : AHEAD;
  const cuts = [1, 2, 3, 4].map((i) => values.length - ahead * i).filter((cut) => cut >= 3 * season);
  return cuts.map((cut) => ({ past: values.slice(0, cut), future: values.slice(cut, cut + ahead), season }));
});

/** Mean absolute scaled error: in units of what "as one season ago" misses within the past. */
function scaledError({ past, future, season }: Trial, forecasts: readonly number[]): number {
  const unit = mean(past.slice(season).map((value, t) => Math.abs(value - past[t]!)));
  return mean(future.map((value, h) => Math.abs(value - forecasts[h]!))) / unit;
}

/** The scaled error of a method, each series counting the same. */
function pooledError(
  method: (past: readonly number[], periods: number, season: number) => readonly number[],
) {
  return mean(
    PUBLISHED.map((trials) =>
      mean(trials.map((trial) => scaledError(trial, method(trial.past, trial.future.length, trial.season)))),
    ),
  );
}

/** Share of values inside the band, and share of totals. */
function coverage(trials: readonly Trial[], options = UNTOLD) {
  const single = trials.map(({ past, future }) => {
    const bands = forecast(past, future.length, options);
    return mean(future.map((value, h) => Number(isInside(value, bands[h]!))));
  });
  const total = trials.map(({ past, future }) =>
    Number(isInside(sum(future), forecastTotal(past, future.length, options))),
  );
  return { single: mean(single), total: mean(total) };
}

/** `count` simulated histories of `length` values with the `ahead` values that come after. */
function simulate(count: number, length: number, ahead: number, draw: (length: number) => number[]): Trial[] {
  return Array.from({ length: count }, () => {
    const values = draw(length + ahead);
    return { past: values.slice(0, length), future: values.slice(length), season: ahead };
  });
}

describe('on 21 published monthly, quarterly, daily and yearly series', () => {
  const ours = (past: readonly number[], periods: number) =>
    forecast(past, periods, UNTOLD).map((f) => f.expected);

  it('the pooled scaled error is far below that of the Theta method and of "as one season ago"', () => {
    // Measured: 1.18 against 1.53 and 1.51, although only the other two are told the season.
    const error = pooledError(ours);
    expect(error).toBeLessThan(0.85 * pooledError(thetaReference));
    expect(error).toBeLessThan(0.85 * pooledError(seasonalNaive));
  });

  it('most series are forecast at least as well as by the Theta method', () => {
    const errorOn = (trials: readonly Trial[], method: typeof thetaReference) =>
      mean(trials.map((t) => scaledError(t, method(t.past, t.future.length, t.season))));
    const won = PUBLISHED.filter(
      (trials) => errorOn(trials, ours as never) <= errorOn(trials, thetaReference),
    );
    // Measured: 19.
    expect(won.length).toBeGreaterThanOrEqual(17);
  });

  it('the 80 % band holds 75 to 90 % of the values and of the totals', () => {
    // Measured: 83 % and 81 %.
    const shares = PUBLISHED.map((trials) => coverage(trials));
    for (const share of [mean(shares.map((s) => s.single)), mean(shares.map((s) => s.total))]) {
      expect(share).toBeGreaterThan(0.75);
      expect(share).toBeLessThan(0.9);
    }
  });
});

describe('on simulated histories', () => {
  it('the 80 % band holds 75 to 90 % of the values and of the totals without a season, 12 ahead', () => {
    // Measured with 300 each: values 74 (random walk, 12 values) to 89 % (trend, 24), totals 75 to 93 %.
    const { normal } = randomNumbers(1);
    for (const length of [12, 24, 60]) {
      const shares = Object.values(PLAIN_FAMILIES).map((draw) =>
        coverage(simulate(30, length, 12, (size) => draw(size, normal))),
      );
      for (const share of [mean(shares.map((s) => s.single)), mean(shares.map((s) => s.total))]) {
        expect(share).toBeGreaterThan(0.75);
        expect(share).toBeLessThan(0.9);
      }
    }
  });

  it('the 80 % band holds 75 to 90 % of the values with a season, from three seasons on', () => {
    // Measured with 300 each: values 81 to 89 %, totals 78 to 94 %.
    const { normal } = randomNumbers(2);
    const lengths = [
      [36, 12],
      [60, 12],
      [20, 4],
      [28, 7],
    ] as const;
    const shares = lengths.flatMap(([length, season]) =>
      Object.values(SEASONAL_FAMILIES).map((draw) =>
        coverage(simulate(30, length, season, (size) => draw(size, season, normal))),
      ),
    );
    const single = mean(shares.map((s) => s.single));
    expect(single).toBeGreaterThan(0.75);
    expect(single).toBeLessThan(0.9);
    expect(mean(shares.map((s) => s.total))).toBeGreaterThan(0.75);
  });

  it.each(Object.keys(PLAIN_FAMILIES))(
    'no season is seen in at least 940 of 1,000 histories without one: %s',
    (name) => {
      // Measured: 964 (noise, 36 values) to 999 (trend and random walk, 60).
      const { normal } = randomNumbers(3);
      for (const length of [24, 36, 60]) {
        const histories = Array.from({ length: 1000 }, () => PLAIN_FAMILIES[name]!(length, normal));
        const without = histories.filter((history) => findSeason(history, null).length === 1);
        expect(without.length).toBeGreaterThanOrEqual(940);
      }
    },
  );

  it.each([
    [12, 24],
    [12, 36],
    [7, 21],
    [4, 20],
  ])(
    'a strong season of %i periods is found in at least 190 of 200 histories of %i values',
    (season, length) => {
      const { normal } = randomNumbers(4);
      const draw = SEASONAL_FAMILIES['noise with a season']!;
      const histories = Array.from({ length: 200 }, () => draw(length, season, normal));
      const found = histories.filter((history) => findSeason(history, null).length === season);
      expect(found.length).toBeGreaterThanOrEqual(190);
    },
  );
});
