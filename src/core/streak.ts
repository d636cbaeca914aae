import { checkCount } from './check-count.ts';
import { type Direction, progress } from './progress.ts';
import { type Facts, Refusal, refuse } from './refusal.ts';
import { atLeast } from './tolerance.ts';

/**
 * How many periods in a row, up to the newest, missed their target? A period is missed when its progress is below 1
 * (tolerance 1e-9; `keep`: outside its band). Periods without an actual or a target are skipped.
 *
 * @param actuals oldest first
 * @param targets one for each actual, or a single one for all
 * @throws Refusal `length_differs`, and as {@link progress} for a target that has to be judged, with its position in a list
 * Source: domain section 3, Streak; rulings 39.
 */
export function missesInARow(
  actuals: readonly (number | null)[],
  targets: readonly (number | null)[],
  direction: Direction | null,
): number {
  if (targets.length !== 1) checkCount('targets', targets, actuals.length);
  let misses = 0;
  for (let i = actuals.length - 1; i >= 0; i--) {
    const actual = actuals[i] as number | null;
    const target = (targets.length === 1 ? targets[0] : targets[i]) as number | null;
    if (actual === null || target === null) continue;
    if (isReached(actual, target, direction, targets.length === 1 ? {} : { position: i + 1 })) break;
    misses += 1;
  }
  return misses;
}

function isReached(actual: number, target: number, direction: Direction | null, at: Facts): boolean {
  try {
    return atLeast(progress(actual, { target, baseline: null, direction }), 1);
  } catch (problem) {
    if (problem instanceof Refusal) refuse('targets', problem.code, { ...problem.facts, ...at });
    throw problem;
  }
}
