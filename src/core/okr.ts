import { light, STRETCH_THRESHOLDS, type State } from './light.ts';
import { progress } from './progress.ts';
import { TOLERANCE } from './tolerance.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * How far did a key result come? Progress limited to 0…1; without a baseline it starts at 0.
 * @throws Refusal `target_not_positive`, `target_equals_baseline`. Source: domain section 3, OKR score; rulings 30.
 */
export function keyResultScore(actual: number, target: number, baseline: number | null): number {
  return limitToScore(progress(actual, { target, baseline, direction: null }));
}

/**
 * Which light does a key result show? Stretch bands on the projected final score: 0.7 is on track, 0.4 watch.
 * @param actual value now; `null` when there is none
 * @param elapsed share of the cycle that is over, 0…1
 * @throws Refusal as {@link keyResultScore}. Source: domain section 3, Stretch light; rulings 27.
 */
export function keyResultLight(
  actual: number | null,
  target: number,
  baseline: number | null,
  elapsed: number,
): State {
  return light(actual, { target, baseline, direction: null }, elapsed, STRETCH_THRESHOLDS);
}

/**
 * How far did an objective come? Σ weight · score / Σ weight over the key results that have a score.
 * @param scores one per key result, each limited to 0…1; `null` = no data
 * @param weights beside them; `null` counts 1
 * @returns `null` when no key result has a score
 * @throws Refusal as {@link weightedMean}. Source: domain section 3, Objective score; rulings 8, 32.
 */
export function objectiveScore(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
): number | null {
  return weightedMean(
    scores.map((score) => (score === null ? null : limitToScore(score))),
    weights,
  );
}

/** Ways to grade a score: ours (a full score means the goal was too small), "good from 0.6", Google's three colours. */
export type GradeScheme = 's0' | 's4' | 'google';

/** What a score is called. */
export type Grade = 'missed' | 'almost' | 'success' | 'too_small_goal' | 'good' | 'red' | 'yellow' | 'green';

/** From which score on a grade holds, highest first. Source: domain section 3, Grade; rulings 31. */
export const GRADES: Readonly<Record<GradeScheme, readonly (readonly [number, Grade])[]>> = {
  s0: [
    [1, 'too_small_goal'],
    [7 / 10, 'success'],
    [4 / 10, 'almost'],
    [0, 'missed'],
  ],
  s4: [
    [1, 'too_small_goal'],
    [6 / 10, 'good'],
    [0, 'missed'],
  ],
  google: [
    [65 / 100, 'green'],
    [35 / 100, 'yellow'],
    [0, 'red'],
  ],
};

/** What is a final score called? A boundary belongs to the better grade (tolerance 1e-9). */
export function grade(score: number, scheme: GradeScheme): Grade {
  const step = GRADES[scheme].find(([from]) => score + TOLERANCE >= from);
  return step === undefined ? 'missed' : step[1];
}

function limitToScore(ratio: number): number {
  return Math.max(0, Math.min(1, ratio));
}
