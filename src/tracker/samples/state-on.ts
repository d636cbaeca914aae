import type { Day } from '../../core/day.ts';
import { elapsedCalendar, type Period } from '../../core/elapsed.ts';
import { KPI_THRESHOLDS, type State, TOO_EARLY } from '../../core/light.ts';
import { isStanding, type Kind } from '../../core/pace.ts';
import type { Goal } from '../../core/progress.ts';
import { rowLight } from '../../core/row-light.ts';

/**
 * Which light does a KPI with this value show on a day, by calendar days and the limits a tracker is made with?
 * @throws Refusal as {@link rowLight}
 */
export function stateOn(value: number | null, goal: Goal, kind: Kind, period: Period, day: Day): State {
  const elapsed = elapsedCalendar(period, day);
  return rowLight(value, goal, {
    elapsed,
    judged: isStanding(kind, goal) ? 1 : elapsed,
    isOver: day > period.end,
    limits: KPI_THRESHOLDS,
    guard: TOO_EARLY,
  });
}
