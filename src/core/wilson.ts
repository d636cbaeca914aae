import { type Counts, checkCounts } from './counts.ts';
import { normalQuantile } from './distributions.ts';
import { refuse } from './refusal.ts';

/** A share with the range that its true value lies in. */
export interface RateRange {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How sure is a rate? The score interval of Wilson without continuity correction:
 * (x + z²/2 ± z·√(x(n − x)/n + z²/4)) / (n + z²).
 *
 * @param level share of such intervals that hold the true rate, 0 < level < 1
 * @throws Refusal `trials_zero`, `ratio_at_end`, and as {@link checkCounts}
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209–212; rulings 43.
 */
export function wilson(counts: Counts, level: number): RateRange {
  checkCounts(counts, { successes: 'successes', trials: 'trials' });
  const { successes, trials } = counts;
  if (trials === 0) refuse('trials', 'trials_zero');
  if (level <= 0 || level >= 1) refuse('level', 'ratio_at_end', { came: level });
  const rate = successes / trials;
  const z = widthFor(level);
  const middle = successes + (z * z) / 2;
  const margin = z * Math.sqrt(successes * (1 - rate) + (z * z) / 4);
  const total = trials + z * z;
  return {
    rate,
    low: successes === 0 ? 0 : Math.max(0, (middle - margin) / total),
    high: successes === trials ? 1 : Math.min(1, (middle + margin) / total),
  };
}

/** The last level asked for: a whole column asks for the same one, and the quantile is a search. */
let known = { level: Number.NaN, width: 0 };

/** Half the width of the interval of a standard normal value, in standard deviations: 0.95 gives 1.96. */
function widthFor(level: number): number {
  if (known.level !== level) known = { level, width: -normalQuantile((1 - level) / 2) };
  return known.width;
}
