import { canBeLost, colour, type State, type Thresholds } from './light.ts';
import { paceRatio } from './pace.ts';
import { type Goal, goalShape, progressOf } from './progress.ts';
import { atLeast } from './tolerance.ts';

/** At which time and by which limits a row of a tracker is judged. */
export interface Judging {
  /** Share of the row's period that is over, 0…1. */
  readonly elapsed: number;
  /** The share that its pace is measured with: 1 for standing goals, else `elapsed`. */
  readonly judged: number;
  /** Has the end of the row passed, so that what is not reached is overdue? */
  readonly isOver: boolean;
  readonly limits: Thresholds;
  /** Below this share of the period a pace is not judged yet. */
  readonly guard: number;
}

/**
 * Which light does a row of a tracker show, with its dates and the limits of the settings? Decided in this order: no
 * data, achieved (what can still be lost only at the end), overdue, too early (never for `keep`), the colour of the
 * pace.
 * @throws Refusal as {@link goalShape}
 * Source: domain section 3, Traffic light and Standing; rulings B1, B17, N1, 26.
 */
export function rowLight(actual: number | null, goal: Goal, judging: Judging): State {
  const shape = goalShape(goal);
  if (actual === null) return 'no_data';
  const { elapsed, guard, isOver, judged, limits } = judging;
  const reached = progressOf(actual, goal, shape);
  if (atLeast(reached, 1)) {
    if (elapsed >= 1 || !canBeLost(shape)) return 'achieved';
  } else if (isOver) {
    return 'overdue';
  }
  if (shape !== 'keep' && judged < guard) return 'too_early';
  const ratio = paceRatio(actual, goal, shape, reached, judged);
  return ratio === null ? 'too_early' : colour(ratio, shape, limits);
}
