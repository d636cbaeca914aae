import type { Funnel } from '../../../src/app/rpc-schema.ts';
import { addMonths, isoDate, parseDay } from '../../../src/core/day.ts';
import { winsFor } from '../../../src/core/funnel.ts';
import { scheduleFunnel } from '../../../src/core/funnel-schedule.ts';
import { roundUp } from '../../../src/core/rounding.ts';
import type { FunnelPlan } from './result.ts';

/** What should have entered a stage before the first month that is still open. */
export interface MissedDemand {
  readonly stage: number;
  readonly count: number;
  /** First and last month it was needed for: first days, `yyyy-mm-dd`. */
  readonly months: readonly [string, string];
}

/**
 * How many are already too late, by the months of the plan and the time each step takes? Told of the second stage, the
 * first that people enter by themselves, else of the top; `null` where all can still be done.
 */
export function missedDemand(funnel: Funnel, { rates, unitValue }: FunnelPlan): MissedDemand | null {
  const { first, goals } = funnel.months;
  if (first === null || rates.length === 0) return null;
  const share = funnel.share ?? 1;
  const open = funnel.openPipeline ?? 0;
  const wins = goals.map((goal) => winsFor(Math.max(0, (goal ?? 0) - open) * share, unitValue));
  const lags = funnel.stages.slice(0, -1).map(({ lag }) => Math.max(0, lag ?? 0));
  const late = (of: readonly number[]): readonly number[] => scheduleFunnel(of, rates, lags).tooLate;
  const all = late(wins);
  const stage = [1, 0].find((at) => roundUp(all[at] ?? 0) > 0);
  if (stage === undefined) return null;
  const missing = wins.flatMap((_, month) => {
    const alone = wins.map((won, at) => (at === month ? won : 0));
    return late(alone)[stage]! > 0 ? [month] : [];
  });
  const month = (after: number): string => isoDate(addMonths(parseDay(first) ?? 0, after));
  const months = [month(missing[0]!), month(missing[missing.length - 1]!)] as const;
  return { stage, count: roundUp(all[stage]!), months };
}
