import {
  type Border,
  difference,
  type Explanation,
  type Judged,
  level,
  type Need,
  type Remark,
  share,
} from './explanation-remark.ts';
import { exceeds } from './tolerance.ts';

/** Explains a limit: something that may grow up to the target but not beyond. */
export function explainLimit(row: Judged): Explanation {
  const { actual, goal, elapsed, state } = row;
  const allowed = goal.target * elapsed;
  const facts = {
    actual: level(actual),
    target: level(goal.target),
    allowed: level(allowed),
    ratio: share(actual / allowed),
    apart: difference(Math.abs(goal.target - actual)),
  };
  if (state === 'achieved') {
    const need = exceeds(row.reached, 1) ? { key: 'spare' as const, facts } : undefined;
    return { state, found: { key: 'within_limit', facts }, need };
  }
  const found = elapsed < 1 ? 'of_allowed' : 'of_limit';
  return { state, found: { key: found, facts }, border: borderOf(row), need: { key: needOf(row), facts } };
}

function needOf({ actual, goal, elapsed }: Judged): Need {
  if (elapsed >= 1) return 'reduce';
  return actual <= goal.target ? 'left_of_limit' : 'reduce_to_limit';
}

/** As a share of what is allowed; a limit that is exceeded is never on track. */
function borderOf({ state, thresholds }: Judged): Remark<Border> | undefined {
  const [key, border] =
    state === 'watch'
      ? (['on_track_up_to', Math.min(1, 2 - thresholds.green)] as const)
      : (['watch_up_to', 2 - thresholds.yellow] as const);
  return state === 'on_track' || border <= 0 ? undefined : { key, facts: { border: share(border) } };
}
