import {
  type Border,
  difference,
  type Explanation,
  type Judged,
  level,
  type Remark,
} from './explanation-remark.ts';
import { KEEP_TOLERANCE } from './progress.ts';
import { atLeast } from './tolerance.ts';

/** Explains a goal to be kept: the value shall stay inside a band around the target. */
export function explainBand(row: Judged): Explanation {
  const { actual, goal, reached, state } = row;
  const half = goal.tolerance ?? Math.abs(goal.target) * KEEP_TOLERANCE;
  const facts = {
    actual: level(actual),
    target: level(goal.target),
    low: level(goal.target - half),
    high: level(goal.target + half),
    distance: difference(Math.max(0, Math.abs(actual - goal.target) - half)),
  };
  if (atLeast(reached, 1)) {
    const need = state === 'achieved' ? undefined : { key: 'hold' as const, facts };
    return { state, found: { key: 'inside_band', facts }, need };
  }
  const isAbove = actual > goal.target;
  return {
    state,
    found: { key: isAbove ? 'above_band' : 'below_band', facts },
    border: borderOf(row),
    need: { key: isAbove ? 'lower' : 'raise', facts },
  };
}

/** As a distance from the band. */
function borderOf({ state, goal, thresholds }: Judged): Remark<Border> | undefined {
  const [key, threshold] =
    state === 'watch'
      ? (['on_track_within', thresholds.green] as const)
      : (['watch_within', thresholds.yellow] as const);
  const border = (1 - threshold) * Math.abs(goal.target);
  return state === 'on_track' || border <= 0 ? undefined : { key, facts: { border: difference(border) } };
}
