import {
  type Border,
  difference,
  type Explanation,
  type Fact,
  type Found,
  type Judged,
  level,
  type Need,
  type Remark,
  share,
  times,
} from './explanation-remark.ts';
import { exceeds } from './tolerance.ts';

/** Factors of the pace so far that are worth a word: less makes no difference, more says nothing. */
const FASTER_FROM = 1.05;
const FASTER_UP_TO = 10;

/** Explains a goal with a way to go: from the baseline, or from 0, to the target. */
export function explainWay(row: Judged): Explanation {
  const { actual, goal, elapsed, state } = row;
  const start = goal.baseline ?? 0;
  const isFall = goal.target < start;
  const facts = {
    actual: level(actual),
    target: level(goal.target),
    baseline: level(start),
    expected: level((goal.target - start) * elapsed + start),
    moved: difference(Math.abs(actual - start)),
    planned: difference(Math.abs(goal.target - start) * elapsed),
    rest: difference(Math.abs(goal.target - actual)),
    ratio: share(elapsed < 1 ? row.ratio : row.reached),
    left: share(1 - elapsed),
    faster: times(fasterThanSoFar(row, start)),
  };
  if (state === 'achieved') {
    const beyond = isFall ? 'reached_below' : 'reached_above';
    const found = exceeds(row.reached, 1) ? beyond : 'reached';
    return {
      state,
      found: { key: found, facts },
      need: elapsed < 1 ? { key: 'time_left', facts } : undefined,
    };
  }
  const found = foundOnTheWay(row, start);
  const isMoving = found !== 'unmoved' && !found.startsWith('away');
  return {
    state,
    found: { key: found, facts },
    border: isMoving ? borderOf(row) : undefined,
    need: { key: needOf(row, isFall, facts.faster, elapsed < 1 || !isMoving), facts },
  };
}

function foundOnTheWay({ actual, goal, elapsed, reached }: Judged, start: number): Found {
  if (goal.baseline === null) return elapsed < 1 ? 'of_expected' : 'of_target';
  if (actual === start) return 'unmoved';
  const side = actual > start ? 'up' : 'down';
  if (reached < 0) return `away_${side}`;
  return elapsed < 1 ? `planned_${side}` : `way_${side}`;
}

function borderOf({ state, thresholds }: Judged): Remark<Border> | undefined {
  if (state === 'watch') return { key: 'on_track_from', facts: { border: share(thresholds.green) } };
  if (state === 'needs_action') return { key: 'watch_from', facts: { border: share(thresholds.yellow) } };
  return undefined;
}

/** @param namesTarget whether the target has still to be named */
function needOf({ state }: Judged, isFall: boolean, faster: Fact, namesTarget: boolean): Need {
  const need = state === 'on_track' ? 'rest' : isFall ? 'fall' : 'rise';
  if (!namesTarget) return need;
  const isWorthAWord = faster.value >= FASTER_FROM && faster.value <= FASTER_UP_TO;
  return state !== 'on_track' && isWorthAWord ? 'faster_to_target' : `${need}_to_target`;
}

/** How many times faster than so far it must go on; 0 where that cannot be told. */
function fasterThanSoFar({ actual, goal, elapsed, reached }: Judged, start: number): number {
  if (reached <= 0 || elapsed <= 0 || elapsed >= 1) return 0;
  return (((goal.target - actual) / (actual - start)) * elapsed) / (1 - elapsed);
}
