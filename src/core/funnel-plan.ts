import { backCalculate, winsFor } from './funnel.ts';
import { roundUp } from './rounding.ts';

/** What a funnel is planned for. */
export interface FunnelGoal {
  /** A revenue, or a count when there is no unit value; 0 or more. */
  readonly goal: number;
  /** What one win brings, above 0; `null` when the goal is a count. */
  readonly unitValue: number | null;
  /** What open deals will bring anyway, already weighted, in the unit of the goal. */
  readonly openPipeline: number;
  /** Share of the rest that this funnel has to bring, 0…1. */
  readonly share: number;
}

/** What is needed at one stage. */
export interface StagePlan {
  /** Whole number. */
  readonly required: number;
  /** Whole number that is enough in each period. */
  readonly perPeriod: number;
  /** Only at the top stage, and only with a cost for each that enters there. */
  readonly cost: number | null;
}

/**
 * What has to happen at every stage, and what does it cost? wins = max(0, goal − open pipeline) · share / unit value;
 * the stages above by {@link backCalculate}, rounded up at the end.
 *
 * @param rates from the top down, above 0
 * @param costPerTop cost of each that enters at the top, `null` when not known
 * @param periods over how many periods it is spread, above 0
 * @returns from the top down, wins last
 * Source: rulings 48.
 */
export function planFunnel(
  { goal, unitValue, openPipeline, share }: FunnelGoal,
  rates: readonly number[],
  costPerTop: number | null,
  periods: number,
): readonly StagePlan[] {
  const wins = winsFor(Math.max(0, goal - openPipeline) * share, unitValue);
  return backCalculate(wins, rates, 'ceil_end').map((required, stage) => ({
    required,
    perPeriod: roundUp(required / periods),
    cost: stage === 0 && costPerTop !== null ? required * costPerTop : null,
  }));
}
