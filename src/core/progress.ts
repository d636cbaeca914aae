import { refuse } from './refusal.ts';

/** Which way is better: at least the target, at most the target, or inside a band around it. */
export type Direction = 'up' | 'down' | 'keep';

/** Half-width of the band of a `keep` goal as a share of the target, unless the row says otherwise. */
export const KEEP_TOLERANCE = 1 / 20;

/** What a goal row asks for, before any actual is known. Figures share one unit. */
export interface Goal {
  readonly target: number;
  /** Value at the start; `null` when there is none. */
  readonly baseline: number | null;
  /** `null`: by the sign of target − baseline, or `up` without a baseline. */
  readonly direction: Direction | null;
  /** Half-width of the `keep` band in the unit of the target; default 5 % of |target|. */
  readonly tolerance?: number;
}

/**
 * The arithmetic a goal row needs. `limit` is a "down" target without a baseline: something that may grow up to
 * the target (a budget, a cost per lead) but not beyond.
 */
export type GoalShape = 'up' | 'limit' | 'keep' | 'baseline';

/**
 * Which arithmetic does this goal need?
 *
 * @throws Refusal `target_not_positive` (no baseline, target ≤ 0), `target_is_zero` (keep),
 * `target_equals_baseline`, `direction_contradicts` (stated direction against the sign of target − baseline).
 * Source: domain section 3, Progress; rulings B16.
 */
export function goalShape({ target, baseline, direction }: Goal): GoalShape {
  if (direction === 'keep') {
    if (target === 0) refuse('target', 'target_is_zero');
    return 'keep';
  }
  if (baseline === null) {
    if (target <= 0) refuse('target', 'target_not_positive', { came: target });
    return direction === 'down' ? 'limit' : 'up';
  }
  if (target === baseline) refuse('target', 'target_equals_baseline', { came: target });
  if (direction !== null && (direction === 'down') !== target < baseline) {
    refuse('direction', 'direction_contradicts', { target, baseline });
  }
  return 'baseline';
}

/**
 * How much of the goal is reached? A ratio: 1 is the target, unlimited in both directions.
 * With a baseline (a − b) / (t − b); without one a / t for `up` and 2 − a / t for a limit;
 * `keep` is 1 inside the band, else 1 − distance outside the band / |t|.
 *
 * @param actual value now, in the unit of the target
 * @throws Refusal as {@link goalShape}
 * Source: domain section 3, Progress.
 */
export function progress(actual: number, goal: Goal): number {
  return progressOf(actual, goal, goalShape(goal));
}

/** {@link progress} for a goal whose shape is already known. */
export function progressOf(actual: number, goal: Goal, shape: GoalShape): number {
  const { target, baseline } = goal;
  switch (shape) {
    case 'up':
      return actual / target;
    case 'limit':
      return 2 - actual / target;
    case 'keep': {
      const size = Math.abs(target);
      const band = goal.tolerance ?? size * KEEP_TOLERANCE;
      return 1 - Math.max(0, Math.abs(actual - target) - band) / size;
    }
    default:
      return (actual - (baseline as number)) / (target - (baseline as number));
  }
}
