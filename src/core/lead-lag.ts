import { checkCount } from './check-count.ts';
import { largestSize, length, mean, roundingOf } from './moments.ts';
import { refuse } from './refusal.ts';

/** With fewer pairs a correlation says nothing. Source: domain section 3, Lead–lag. */
const FEWEST_PAIRS = 8;

/** Correlations closer than this are equal; the smaller lag wins. */
const TIE = 1e-12;

/** How well one series foretells another. */
export interface LeadLag {
  /** Periods by which the first series leads. */
  readonly lag: number;
  /** Pearson's r, −1…1. */
  readonly correlation: number;
  /** Pairs it was computed from. */
  readonly pairs: number;
}

/**
 * How many periods ahead does one figure move before another? The lag 0…`maxLag` with the largest |r|, comparing
 * `leading` at i with `lagging` at i + lag; positions are kept, pairs with a blank dropped, lags with fewer than 8
 * pairs (or with pairs that do not vary) left out.
 *
 * @param leading values per period, oldest first, `null` where there is none
 * @param lagging the same periods
 * @param maxLag whole, 0 or more
 * @throws Refusal `length_differs`, `too_small`, `no_variation`, `too_few_values`
 * Source: Box, Jenkins, Reinsel & Ljung 2015, Time Series Analysis, section 12.1; rulings 42.
 */
export function leadLag(
  leading: readonly (number | null)[],
  lagging: readonly (number | null)[],
  maxLag: number,
): LeadLag {
  checkCount('lagging', lagging, leading.length);
  if (maxLag < 0) refuse('max_lag', 'too_small', { minimum: 0, came: maxLag });
  let best: LeadLag | null = null;
  let mostPairs = 0;
  for (let lag = 0; lag <= Math.min(maxLag, leading.length - FEWEST_PAIRS); lag++) {
    const found = atLag(leading, lagging, lag);
    mostPairs = Math.max(mostPairs, found.pairs);
    if (found.pairs < FEWEST_PAIRS || Number.isNaN(found.correlation)) continue;
    if (best === null || Math.abs(found.correlation) > Math.abs(best.correlation) + TIE) best = found;
  }
  if (best !== null) return best;
  checkVariation(leading, 'leading');
  checkVariation(lagging, 'lagging');
  if (mostPairs >= FEWEST_PAIRS) refuse('lagging', 'no_variation');
  return refuse('leading', 'too_few_values', { minimum: FEWEST_PAIRS, came: mostPairs });
}

function atLag(
  leading: readonly (number | null)[],
  lagging: readonly (number | null)[],
  lag: number,
): LeadLag {
  const before: number[] = [];
  const after: number[] = [];
  for (let i = 0; i + lag < lagging.length; i++) {
    const [x, y] = [leading[i] as number | null, lagging[i + lag] as number | null];
    if (x === null || y === null) continue;
    before.push(x);
    after.push(y);
  }
  return { lag, correlation: correlation(before, after), pairs: before.length };
}

/** Pearson's r; not a number where one side does not vary. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [directionOf(x), directionOf(y)];
  const r = a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
  return Math.max(-1, Math.min(1, r));
}

/** The deviations from the mean, scaled to the length 1; not numbers where the values do not vary. */
function directionOf(values: readonly number[]): readonly number[] {
  const largest = largestSize(values);
  const scaled = values.map((value) => value / largest);
  const average = mean(scaled);
  const deviations = scaled.map((value) => value - average);
  const size = length(deviations);
  const varies = size > roundingOf(scaled);
  return deviations.map((deviation) => (varies ? deviation / size : Number.NaN));
}

function checkVariation(values: readonly (number | null)[], name: string): void {
  const filled = values.filter((value): value is number => value !== null);
  if (filled.length >= FEWEST_PAIRS && filled.every((value) => value === filled[0])) {
    refuse(name, 'no_variation');
  }
}
