import type { BetaBinomial } from './beta-binomial.ts';
import { type Counts, checkCounts } from './counts.ts';
import { futureCount } from './future-count.ts';
import { type FutureValue, futureLevel, futureMean, futureSum } from './future-value.ts';
import type { Kind } from './pace.ts';
import { checkRatio } from './ratio.ts';
import { refuse } from './refusal.ts';

/** What is believed about a future figure: a value, or a count of successes whose share is the figure. */
export type Future = FutureValue | BetaBinomial;

/** A range as it is read: rows of numbers, `null` where a cell is blank. */
export type Rows = readonly (readonly (number | null)[])[];

/** Is there nothing in the range? */
export function isEmpty(rows: Rows): boolean {
  return rows.every((row) => row.every((value) => value === null));
}

/**
 * What does a history make us expect of the periods to come?
 * `sum`: the total, {@link futureSum}. `level`: the level at their end, {@link futureLevel}. `rate`: with two columns,
 * successes and trials, the share of successes, {@link futureCount}; otherwise the mean of the ratios,
 * {@link futureMean}.
 *
 * @param history values row by row, oldest first; blanks are skipped, a pair of counts with a blank is dropped
 * @param soFar what the current period has brought (`sum`) or the value now (`level`); `null` where not given
 * @throws Refusal `so_far_with_rate`, and as the functions named
 * Source: rulings B12.
 */
export function future(history: Rows, periods: number, soFar: number | null, kind: Kind): Future {
  if (kind !== 'rate') {
    const values = history.flatMap((row) => row.filter(isFilled));
    return kind === 'sum' ? futureSum(values, periods, soFar ?? 0) : futureLevel(values, periods, soFar);
  }
  if (soFar !== null && soFar !== 0) refuse('so_far', 'so_far_with_rate', { came: soFar });
  return history[0]?.length === 2
    ? futureCount(countsOf(history), periods)
    : futureMean(ratiosOf(history), periods);
}

function countsOf(history: Rows): readonly Counts[] {
  const all: Counts[] = [];
  history.forEach(([successes, trials], row) => {
    if (!isFilled(successes) || !isFilled(trials)) return;
    const counts = { successes, trials };
    checkCounts(counts, { successes: 'history', trials: 'history' }, 2 * row + 1);
    all.push(counts);
  });
  return all;
}

function ratiosOf(history: Rows): readonly number[] {
  const all: number[] = [];
  history.forEach((row, i) => {
    row.forEach((ratio, j) => {
      if (!isFilled(ratio)) return;
      checkRatio(ratio, 'history', { position: i * row.length + j + 1 });
      all.push(ratio);
    });
  });
  return all;
}

function isFilled(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}
