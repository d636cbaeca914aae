import type { Goal, GoalShape } from './progress.ts';

/** How figures add up: `sum` accumulates over the period, `level` is a state, `rate` a ratio of two counts. */
export type Kind = 'sum' | 'level' | 'rate';

/** Is the goal judged as if the period were over? Levels and rates without a baseline are. Source: rulings B17. */
export function isStanding(kind: Kind, goal: Goal): boolean {
  return kind !== 'sum' && goal.baseline === null;
}

/**
 * Is the goal reached if things go on like this? Pace ratio: 1 = exactly on the way.
 * `progress / elapsed`; a limit grows with time, 2 − a / (t · elapsed); `keep` ignores elapsed.
 *
 * @param elapsed share of the period that is over, 0…1
 * @returns `null` where it cannot be told: elapsed is 0 (and the goal is not `keep`)
 * Source: domain section 3, Pace.
 */
export function paceRatio(
  actual: number,
  goal: Goal,
  shape: GoalShape,
  progress: number,
  elapsed: number,
): number | null {
  if (shape === 'keep') return progress;
  if (elapsed === 0) return null;
  return shape === 'limit' ? 2 - actual / (goal.target * elapsed) : progress / elapsed;
}

/**
 * What should the value be by now? `b + (t − b) · elapsed`; without a baseline, as for a limit, `t · elapsed`; in the
 * unit of the target.
 * @returns `null` for `keep`. Source: domain section 3, Pace; rulings 24.
 */
export function expectedNow(goal: Goal, shape: GoalShape, elapsed: number): number | null {
  if (shape === 'keep') return null;
  const start = goal.baseline ?? 0;
  return start + (goal.target - start) * elapsed;
}

/**
 * Where does the period end at this pace? `b + (a − b) / elapsed`, for a limit `a / elapsed`; levels and rates
 * land where they are.
 * @returns `null` for `keep` and at elapsed 0. Source: domain section 3, Pace; rulings 24, 25.
 */
export function landing(
  actual: number,
  goal: Goal,
  shape: GoalShape,
  kind: Kind,
  elapsed: number,
): number | null {
  if (shape === 'keep' || elapsed === 0) return null;
  if (kind !== 'sum') return actual;
  const start = shape === 'limit' ? 0 : (goal.baseline ?? 0);
  return start + (actual - start) / elapsed;
}

/**
 * How much is needed in each period that is left? `(t − a) / periods left`, negative once the target is passed.
 * @returns `null` for `keep` and without periods. Source: domain section 3, Pace; rulings 24.
 */
export function neededPerPeriod(
  actual: number,
  goal: Goal,
  shape: GoalShape,
  periodsLeft: number,
): number | null {
  if (shape === 'keep' || periodsLeft <= 0) return null;
  return (goal.target - actual) / periodsLeft;
}
