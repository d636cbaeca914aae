import { explainBand } from './explanation-band.ts';
import { explainLimit } from './explanation-limit.ts';
import { type Explanation, type Judged, level, share } from './explanation-remark.ts';
import { explainWay } from './explanation-way.ts';
import { light, type Thresholds } from './light.ts';
import { expectedNow, paceRatio } from './pace.ts';
import { type Goal, goalShape, progressOf } from './progress.ts';

/**
 * Why does a row show its light, and what is needed? The facts for one sentence; the words stand elsewhere.
 *
 * @param actual value now; `null` when there is none
 * @param elapsed share of the period that is over, 0…1
 * @throws Refusal as {@link goalShape}
 * Source: domain section 3, Pace and Traffic light; rulings 28, S26.
 */
export function explain(
  actual: number | null,
  goal: Goal,
  elapsed: number,
  thresholds: Thresholds,
): Explanation {
  const state = light(actual, goal, elapsed, thresholds);
  const shape = goalShape(goal);
  const expected = expectedNow(goal, shape, elapsed);
  const limit = shape === 'limit' ? 'limit' : 'target';
  if (actual === null) {
    const facts = { target: level(goal.target), expected: level(expected ?? 0) };
    const isPaced = expected !== null && elapsed > 0 && elapsed < 1;
    return {
      state,
      found: { key: 'no_data', facts },
      need: { key: `${limit}_is${isPaced ? '_paced' : ''}`, facts },
    };
  }
  if (state === 'too_early') {
    const facts = { actual: level(actual), target: level(goal.target), elapsed: share(elapsed) };
    return { state, found: { key: 'too_early', facts }, need: { key: `${limit}_so_far`, facts } };
  }
  const reached = progressOf(actual, goal, shape);
  const ratio = paceRatio(actual, goal, shape, reached, elapsed) as number;
  const judged: Judged = { actual, goal, elapsed, thresholds, state, reached, ratio };
  if (shape === 'limit') return explainLimit(judged);
  return shape === 'keep' ? explainBand(judged) : explainWay(judged);
}
