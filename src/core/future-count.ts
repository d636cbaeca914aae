import type { BetaBinomial } from './beta-binomial.ts';
import type { Counts } from './counts.ts';
import { wholePeriods } from './future-value.ts';
import { refuse } from './refusal.ts';

/** More future trials than this are not added up one by one. */
const MOST_TRIALS = 100_000_000;

/**
 * How many successes will the next `periods` bring? As many trials as the history had on average, N = round(periods ×
 * mean trials), at a rate that is known only as well as the history shows it: Beta(S + ½, F + ½), S and F being all
 * successes and failures so far (the prior of Jeffreys).
 *
 * @param history counts per period, at least one trial in all
 * @param periods whole, 1 or more
 * @throws Refusal `too_few_trials`, `not_whole`, `too_small`, `too_many_trials`, `result_too_large`
 * Source: rulings B12.
 */
export function futureCount(history: readonly Counts[], periods: number): BetaBinomial {
  const ahead = wholePeriods(periods, 1);
  const successes = history.reduce((sum, counts) => sum + counts.successes, 0);
  const seen = history.reduce((sum, counts) => sum + counts.trials, 0);
  if (seen < 1) refuse('history', 'too_few_trials', { minimum: 1, came: seen });
  if (!Number.isFinite(seen)) refuse('history', 'result_too_large');
  const perPeriod = seen / history.length;
  const trials = Math.round(ahead * perPeriod);
  if (trials < 1) refuse('periods', 'too_small', { minimum: Math.ceil(1 / perPeriod), came: ahead });
  if (trials > MOST_TRIALS) refuse('periods', 'too_many_trials', { maximum: MOST_TRIALS });
  return { trials, a: successes + 1 / 2, b: seen - successes + 1 / 2 };
}
