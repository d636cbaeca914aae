import { mean } from './moments.ts';
import type { Season } from './season.ts';

/** How much less a pattern counts for each season that it lies back. */
const FADING = 8 / 10;

/** Smaller factors blow up what they divide; then the pattern is one of summands. */
const SMALLEST_FACTOR = 1 / 100;

/** A seasonal pattern that can be taken out of values and put back. */
export interface SeasonalPattern {
  /** The value at place `t` (0 = the oldest) without the season. */
  remove(value: number, t: number): number;
  /** The value at place `t` with the season, also beyond the history. */
  restore(value: number, t: number): number;
  /** How wide one unit of the adjusted values is at place `t`. */
  width(t: number): number;
}

const NO_PATTERN: SeasonalPattern = { remove: (value) => value, restore: (value) => value, width: () => 1 };

/**
 * What does the season add to or take from each period? Classical decomposition: the values against their centred
 * moving average of one season, averaged per season with newer ones counting more (× 0.8 per season back), and
 * pulled towards "no season" by 1 − 1/F, because weak patterns are mostly noise. Factors where all values are above
 * 0, else summands.
 *
 * @param values at least two full seasons, the first of them at place 0
 * Source: Makridakis, Wheelwright & Hyndman 1998, Forecasting: Methods and Applications, chapter 3 (decomposition);
 * Miller & Williams 2003, International Journal of Forecasting 19, 669–684 (shrinking seasonal factors).
 */
export function seasonalPattern(values: readonly number[], season: Season): SeasonalPattern {
  const { length } = season;
  if (length === 1) return NO_PATTERN;
  const kept = 1 - 1 / Math.max(1, season.strength);
  if (values.every((value) => value > 0)) {
    const raw = averages(values, length, (value, trend) => value / trend);
    const usual = mean(raw);
    const factors = raw.map((factor) => 1 + (factor / usual - 1) * kept);
    if (factors.every((factor) => factor >= SMALLEST_FACTOR)) return multiplicative(factors);
  }
  const raw = averages(values, length, (value, trend) => value - trend);
  const usual = mean(raw);
  return additive(raw.map((summand) => (summand - usual) * kept));
}

function multiplicative(factors: readonly number[]): SeasonalPattern {
  const at = (t: number) => factors[t % factors.length]!;
  return { remove: (value, t) => value / at(t), restore: (value, t) => value * at(t), width: at };
}

function additive(summands: readonly number[]): SeasonalPattern {
  const at = (t: number) => summands[t % summands.length]!;
  return { remove: (value, t) => value - at(t), restore: (value, t) => value + at(t), width: () => 1 };
}

/** For each season the fading average of the values against their centred moving average. */
function averages(
  values: readonly number[],
  length: number,
  against: (value: number, trend: number) => number,
): readonly number[] {
  const totals = new Array<number>(length).fill(0);
  const weights = new Array<number>(length).fill(0);
  const half = Math.floor(length / 2);
  for (let t = half; t < values.length - half; t++) {
    const weight = FADING ** ((values.length - 1 - t) / length);
    totals[t % length]! += weight * against(values[t]!, movingAverage(values, t, length));
    weights[t % length]! += weight;
  }
  return totals.map((total, season) => total / weights[season]!);
}

/** Mean of one season around `t`; with an even length the two ends count half. */
function movingAverage(values: readonly number[], t: number, length: number): number {
  const half = Math.floor(length / 2);
  let total = 0;
  for (let i = t - half; i <= t + half; i++) total += values[i]!;
  if (length % 2 === 0) total -= (values[t - half]! + values[t + half]!) / 2;
  return total / length;
}
