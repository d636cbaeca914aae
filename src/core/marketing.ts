import { refuse } from './refusal.ts';

/*
 * The ratios of marketing. Denominators are above 0, which the functions that read cells make sure of; where 0 could
 * be a real figure, it is refused here. Source of all: domain section 3, Marketing metrics.
 */

/**
 * How much does a customer bring before leaving? arpa · margin / churn.
 *
 * @param arpa revenue per account and period
 * @param churn share of the customers that leave in the same period, 0…1
 * @param margin share of the revenue that stays, 0…1
 * @throws Refusal `not_positive`: without churn customers stay for ever
 */
export function lifetimeValue(arpa: number, churn: number, margin: number): number {
  if (churn === 0) refuse('churn', 'not_positive', { came: churn });
  return (arpa * margin) / churn;
}

/**
 * After how many periods has a customer paid back the cost of winning them? cac / (arpa · margin).
 *
 * @throws Refusal `not_positive`: without a margin never
 */
export function paybackPeriods(cac: number, arpa: number, margin: number): number {
  if (margin === 0) refuse('margin', 'not_positive', { came: margin });
  return cac / (arpa * margin);
}

/** How much came back for what was spent? (gain − cost) / cost; 0 is break-even. */
export function returnOnInvestment(gain: number, cost: number): number {
  return (gain - cost) / cost;
}

/** By which ratio did something grow in each period? (last / first)^(1 / periods) − 1. */
export function growthRate(first: number, last: number, periods: number): number {
  return (last / first) ** (1 / periods) - 1;
}

/** Whether the open deals are enough. */
export interface Coverage {
  /** Pipeline / (target − closed); `null` when the target is closed already. */
  readonly coverage: number | null;
  /** The coverage that is needed: 1 / win rate. */
  readonly needed: number;
  /** Pipeline beyond what is needed; below 0 it is missing. */
  readonly surplus: number;
}

/**
 * Are there enough open deals to reach the target?
 *
 * @param winRate share of the pipeline that is won, above 0
 * Source: domain section 3, Marketing metrics; rulings 58.
 */
export function pipelineCoverage(
  pipeline: number,
  target: number,
  winRate: number,
  closed: number,
): Coverage {
  const needed = 1 / winRate;
  const open = target - closed;
  if (open <= 0) return { coverage: null, needed, surplus: pipeline };
  return { coverage: pipeline / open, needed, surplus: pipeline - open / winRate };
}
