import { type Counts, checkCounts } from './counts.ts';
import { refuse } from './refusal.ts';
import { inverseProductQuantiles } from './share-product.ts';

/** The range for a required count unless another level is given. Source: functions, Catalogue. */
export const RANGE_LEVEL = 8 / 10;

/** Beyond this level the range says more about the formula than about the counts. */
const MOST_LEVEL = 999 / 1000;

/** More steps than any funnel has; what is asked for more is a mistake. */
const MOST_STEPS = 20;

/** More cases than can be computed with, and than anyone has counted. */
const MOST_TRIALS = 1e10;

/** How many are needed at a stage: the middle, and the range in which the need lies with the wished probability. */
export interface RequiredRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * How many are needed at every stage, seeing that the rates are known from so many cases only? Each rate has the
 * distribution Beta(successes + ½, failures + ½); low, median and high are the (1 − level)/2, ½ and (1 + level)/2
 * quantiles of the required count, within 1/1000 and not rounded.
 *
 * @param steps what was counted at each step, from the top down
 * @param level 0 < level ≤ 0.999
 * @returns from the top down; the last one are the wins, three times the same
 * @throws Refusal `ratio_at_end`, `too_large` (level, trials), `too_many_values`, and as {@link checkCounts}
 * Source: rulings S3; Jeffreys 1946, Proceedings of the Royal Society A 186, 453–461 (the prior of ½).
 */
export function requiredRanges(
  wins: number,
  steps: readonly Counts[],
  level: number,
): readonly RequiredRange[] {
  if (level <= 0 || level >= 1) refuse('level', 'ratio_at_end', { came: level });
  if (level > MOST_LEVEL) refuse('level', 'too_large', { maximum: MOST_LEVEL, came: level });
  if (steps.length > MOST_STEPS) {
    refuse('successes', 'too_many_values', { maximum: MOST_STEPS, came: steps.length });
  }
  const shares = steps.map((counts, step) => {
    const { successes, trials } = counts;
    checkCounts(counts, { successes: 'successes', trials: 'trials' }, step + 1);
    if (trials > MOST_TRIALS) refuse('trials', 'too_large', { maximum: MOST_TRIALS, came: trials });
    return { a: successes + 1 / 2, b: trials - successes + 1 / 2 };
  });
  const probabilities = [(1 - level) / 2, 1 / 2, (1 + level) / 2];
  const factors = inverseProductQuantiles(shares, probabilities);
  const ranges = factors.map(([low, median, high]) => ({
    low: wins * low!,
    median: wins * median!,
    high: wins * high!,
  }));
  return [...ranges, { low: wins, median: wins, high: wins }];
}
