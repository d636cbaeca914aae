import { paceRatio } from './pace.ts';
import { type Goal, type GoalShape, goalShape, progressOf } from './progress.ts';
import { refuse } from './refusal.ts';
import { atLeast } from './tolerance.ts';

/**
 * What a goal row looks like. `achieved` and `on_track` show ●, `watch` ▲, `needs_action` and `overdue` ■,
 * `no_data` and `too_early` –, `check_input` ⚠. The last and `overdue` exist in trackers only.
 */
export type State =
  | 'achieved'
  | 'on_track'
  | 'watch'
  | 'needs_action'
  | 'overdue'
  | 'no_data'
  | 'too_early'
  | 'check_input';

/** What a goal row can look like once its input is right, in the order in which it is explained. */
export const LIGHTS: readonly State[] = [
  'achieved',
  'on_track',
  'watch',
  'needs_action',
  'overdue',
  'no_data',
  'too_early',
];

/** From which pace ratio on a row is green or yellow. */
export interface Thresholds {
  readonly green: number;
  readonly yellow: number;
}

/** KPI lights: 90 % and 70 % of the pace. Source: domain section 3, Traffic light. */
export const KPI_THRESHOLDS: Thresholds = { green: 9 / 10, yellow: 7 / 10 };

/** Stretch lights of key results: a projected final score of 0.7 is a success. Source: domain section 3. */
export const STRETCH_THRESHOLDS: Thresholds = { green: 7 / 10, yellow: 4 / 10 };

/** Below this share of the period a paced goal is not judged yet. */
export const TOO_EARLY = 1 / 10;

/**
 * Refuses thresholds that do not fall: green > yellow > 0.
 * @throws Refusal `threshold_order`. Source: rulings 11.
 */
export function checkThresholds({ green, yellow }: Thresholds): void {
  if (!areThresholds({ green, yellow })) refuse('green', 'threshold_order', { green, yellow });
}

/** Do thresholds fall, as they must? green > yellow > 0. */
export function areThresholds({ green, yellow }: Thresholds): boolean {
  return green > yellow && yellow > 0;
}

/**
 * Which light does a row show that is judged at one elapsed share (no dates known)?
 *
 * Decided in this order: no data, achieved (a limit and `keep` only at elapsed 1, because they can still be lost),
 * too early (never for `keep`), then the pace ratio against the thresholds; a limit that is exceeded is at best
 * yellow. A boundary belongs to the better colour (tolerance 1e-9).
 *
 * @param actual value now; `null` when there is none
 * @param elapsed share of the period that is over, 0…1
 * @throws Refusal as {@link goalShape}
 * Source: domain section 3, Traffic light; rulings B1, B17, N1, 26.
 */
export function light(actual: number | null, goal: Goal, elapsed: number, thresholds: Thresholds): State {
  const shape = goalShape(goal);
  if (actual === null) return 'no_data';
  const reached = progressOf(actual, goal, shape);
  if (atLeast(reached, 1) && (elapsed >= 1 || !canBeLost(shape))) return 'achieved';
  if (shape !== 'keep' && elapsed < TOO_EARLY) return 'too_early';
  const ratio = paceRatio(actual, goal, shape, reached, elapsed);
  return ratio === null ? 'too_early' : colour(ratio, shape, thresholds);
}

/** Can the goal still be lost after it was reached? Limits and bands can. */
export function canBeLost(shape: GoalShape): boolean {
  return shape === 'limit' || shape === 'keep';
}

/** The colour of a pace ratio. A limit that is exceeded (ratio below 1) is at best `watch`. Source: rulings N1. */
export function colour(
  ratio: number,
  shape: GoalShape,
  { green, yellow }: Thresholds,
): 'on_track' | 'watch' | 'needs_action' {
  if (atLeast(ratio, green) && (shape !== 'limit' || atLeast(ratio, 1))) return 'on_track';
  return atLeast(ratio, yellow) ? 'watch' : 'needs_action';
}
