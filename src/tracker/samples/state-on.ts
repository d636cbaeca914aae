import type { Day } from '../../core/day.ts';
import { elapsedCalendar, type Period } from '../../core/elapsed.ts';
import { canBeLost, KPI_THRESHOLDS, light, type State } from '../../core/light.ts';
import { isStanding, type Kind } from '../../core/pace.ts';
import { type Goal, goalShape, progress } from '../../core/progress.ts';
import { atLeast } from '../../core/tolerance.ts';

/**
 * Which light does a KPI with this value show on a day? As the KPI sheet judges it: a standing goal as if its period
 * were over, but a limit is achieved only at the end; overdue once the end has passed.
 * Source: domain section 3, Traffic light and Standing.
 */
export function stateOn(value: number | null, goal: Goal, kind: Kind, period: Period, day: Day): State {
  const elapsed = elapsedCalendar(period, day);
  const state = light(value, goal, isStanding(kind, goal) ? 1 : elapsed, KPI_THRESHOLDS);
  if (value === null) return state;
  if (state === 'achieved') return elapsed < 1 && canBeLost(goalShape(goal)) ? 'on_track' : state;
  return day > period.end && !atLeast(progress(value, goal), 1) ? 'overdue' : state;
}
