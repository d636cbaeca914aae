import { refuse } from './refusal.ts';

/** Successes among trials: orders among visits. Tools report fractions of them, too, so neither must be whole. */
export interface Counts {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Refuses counts that cannot be.
 *
 * @param position cell of the successes within a range, where they come from one
 * @throws Refusal `too_small` (below 0), `successes_exceed_trials`
 */
export function checkCounts(
  { successes, trials }: Counts,
  names: { readonly successes: string; readonly trials: string },
  position?: number,
): void {
  const at = position === undefined ? {} : { position };
  if (successes < 0) refuse(names.successes, 'too_small', { minimum: 0, came: successes, ...at });
  if (trials < 0) refuse(names.trials, 'too_small', { minimum: 0, came: trials, ...at });
  if (successes > trials) refuse(names.successes, 'successes_exceed_trials', { successes, trials, ...at });
}
