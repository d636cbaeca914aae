import { atLeast, TOLERANCE } from './tolerance.ts';

/** How hard a target is, from its probability. */
export type Difficulty = 'too_easy' | 'easy' | 'right' | 'challenging' | 'stretch' | 'unrealistic';

/**
 * How hard is a target that is reached with this probability? Above 0.9 too easy, above 0.7 easy, 0.5 to 0.7 right for
 * a KPI, from 0.2 challenging, from 0.05 a stretch as for an OKR, below unrealistic (tolerance 1e-9).
 * Source: domain section 3, Difficulty; rulings 34.
 */
export function difficulty(probability: number): Difficulty {
  if (probability > 0.9 + TOLERANCE) return 'too_easy';
  if (probability > 0.7 + TOLERANCE) return 'easy';
  if (atLeast(probability, 0.5)) return 'right';
  if (atLeast(probability, 0.2)) return 'challenging';
  return atLeast(probability, 0.05) ? 'stretch' : 'unrealistic';
}
