import { type FutureValue, futureLevel, futureMean, futureSum } from '../core/future-value.ts';
import { reachProbability } from '../core/reach.ts';
import { Refusal } from '../core/refusal.ts';
import type { CoachKpi } from './coach-tracker.ts';

/**
 * How likely is the target of this KPI, told from its history? Sums add up what is so far, levels go on from the
 * newest value, rates are a mean of the periods to come.
 *
 * @returns `null` where it cannot be told: no target, too short a history, no periods left to be known
 * Source: domain section 3, Difficulty; `core/future-value.ts`, `core/reach.ts`.
 */
export function targetChance(kpi: CoachKpi): number | null {
  if (typeof kpi.target !== 'number') return null;
  try {
    const expected = expectation(kpi);
    return expected === null ? null : reachProbability(expected, kpi.target, kpi.direction ?? 'up');
  } catch (problem) {
    if (problem instanceof Refusal) return null;
    throw problem;
  }
}

function expectation({ history, periodsLeft, soFar, kind }: CoachKpi): FutureValue | null {
  if (history === undefined || typeof periodsLeft !== 'number') return null;
  if (kind === 'level') return futureLevel(history, periodsLeft, soFar ?? null);
  return kind === 'rate' ? futureMean(history, periodsLeft) : futureSum(history, periodsLeft, soFar ?? 0);
}
