import { type BetaBinomial, betaBinomialCount, betaBinomialTail } from './beta-binomial.ts';
import { studentCdf, studentQuantile } from './distributions.ts';
import type { Future } from './future.ts';
import { type Direction, KEEP_TOLERANCE } from './progress.ts';
import { refuse } from './refusal.ts';
import { TOLERANCE } from './tolerance.ts';

/**
 * How likely is it that a target is reached: at least (`up`), at most (`down`), or within 5 % of it (`keep`)?
 * Falls as an `up` target rises.
 *
 * @param target in the unit of the history; a ratio for counts
 * @returns 0…1; without spread 0 or 1 (tolerance 1e-9)
 * @throws Refusal `target_is_zero` for `keep`
 * Source: domain section 3, Difficulty; rulings B12, 35.
 */
export function reachProbability(future: Future, target: number, direction: Direction): number {
  if (direction === 'up') return atLeast(future, target);
  if (direction === 'down') return atMost(future, target);
  if (target === 0) refuse('target', 'target_is_zero');
  const band = Math.abs(target) * KEEP_TOLERANCE;
  return Math.max(0, atLeast(future, target - band) + atMost(future, target + band) - 1);
}

/**
 * Which target is reached with a wished probability? The inverse of {@link reachProbability}, not rounded; for counts
 * the hardest share k / trials that is reached with at least that probability.
 *
 * @param probability 0 < probability < 1
 * @throws Refusal `ratio_at_end`, `result_too_large`
 * Source: domain section 3, Difficulty; rulings B12, 35, 36.
 */
export function targetToReach(
  future: Future,
  probability: number,
  direction: Exclude<Direction, 'keep'>,
): number {
  if (probability <= 0 || probability >= 1) refuse('probability', 'ratio_at_end', { came: probability });
  if ('trials' in future) {
    const { trials } = future;
    return direction === 'up'
      ? betaBinomialCount(probability, future) / trials
      : (trials - betaBinomialCount(probability, failuresOf(future))) / trials;
  }
  const margin = future.spread * studentQuantile(probability, future.freedom);
  const target = direction === 'up' ? future.centre - margin : future.centre + margin;
  return Number.isFinite(target) ? target : refuse('history', 'result_too_large');
}

function atLeast(future: Future, target: number): number {
  if ('trials' in future) {
    const wanted = target * future.trials;
    return betaBinomialTail(Math.ceil(wanted - rounding(wanted)), future);
  }
  const { centre, spread, freedom } = future;
  const distance = centre - target;
  if (spread === 0) return distance >= -rounding(target) ? 1 : 0;
  return studentCdf(distance / spread, freedom);
}

function atMost(future: Future, target: number): number {
  return 'trials' in future
    ? atLeast(failuresOf(future), 1 - target)
    : atLeast({ ...future, centre: -future.centre }, -target);
}

/** The same trials, counting the failures. */
function failuresOf({ trials, a, b }: BetaBinomial): BetaBinomial {
  return { trials, a: b, b: a };
}

/** 1e-9, and for large figures what the machine cannot tell apart anyway. */
function rounding(figure: number): number {
  return Math.max(TOLERANCE, Math.abs(figure) * 1e-12);
}
