import { mean, roundingOf } from './moments.ts';
import { refuse } from './refusal.ts';
import { straightLine } from './straight-line.ts';

/** From the mean moving range to the natural limits, three standard deviations from the mean. Source: rulings 44. */
const LIMIT_FACTOR = 2.66;

/** So many values in a row on one side of the mean are more than chance. */
const RUN = 8;

const FEWEST_VALUES = 3;

/** What the newest value says about a history. */
export interface Trend {
  /** `null`: nothing but ordinary variation. */
  readonly signal: {
    readonly side: 'above' | 'below';
    /** `limit`: the newest value left the natural limits. `run`: the newest 8 lie on one side of the mean. */
    readonly reason: 'limit' | 'run';
  } | null;
  /** Change per period of the least-squares line; says nothing about whether the change is real. */
  readonly slope: number;
}

/**
 * Has something really changed, or is it ordinary variation? Chart of individuals and moving ranges: a signal only
 * when the newest value lies outside x̄ ± 2.66·MR̄ or the newest 8 all lie on one side of x̄.
 *
 * @param values oldest first, at least 3
 * @throws Refusal `too_few_values`, `result_too_large`
 * Source: Wheeler 2000, Understanding Variation (2nd ed.), chapter 3; domain section 3, Trend; rulings 41, 44.
 */
export function trend(values: readonly number[]): Trend {
  const came = values.length;
  if (came < FEWEST_VALUES) refuse('values', 'too_few_values', { minimum: FEWEST_VALUES, came });
  const { mean: average, slope } = straightLine(values);
  const range = mean(values.slice(1).map((value, i) => Math.abs(value - (values[i] as number))));
  if (!Number.isFinite(average + slope + range)) refuse('values', 'result_too_large');
  const rounding = roundingOf(values);
  const distances = values.slice(-RUN).map((value) => value - average);
  const newest = distances[distances.length - 1] as number;
  const side = newest > 0 ? 'above' : 'below';
  if (Math.abs(newest) > LIMIT_FACTOR * range + rounding) return { signal: { side, reason: 'limit' }, slope };
  const isRun =
    distances.length === RUN && distances.every((d) => Math.abs(d) > rounding && d > 0 === newest > 0);
  return { signal: isRun ? { side, reason: 'run' } : null, slope };
}
