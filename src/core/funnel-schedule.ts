import { checkCount } from './check-count.ts';
import { backCalculate } from './funnel.ts';
import { refuse } from './refusal.ts';
import { TOLERANCE } from './tolerance.ts';

/** A plan over more months or steps than this is a mistake. */
const MOST_MONTHS = 1200;
const MOST_STEPS = 50;

/** How many must enter each stage, and when. Exact values, stages from the top down. */
export interface FunnelSchedule {
  /** What should have entered before the first month. */
  readonly tooLate: readonly number[];
  /** What has to enter in each month. */
  readonly months: readonly (readonly number[])[];
}

/**
 * When does each stage need how many, given how long every step takes? The need of a stage falls as many months
 * before the win as the lags from there to the win add up to; a fraction f of a month divides it, 1 − f into the later
 * month and f into the one before.
 *
 * @param wins to be won in each month
 * @param rates from the top down, above 0
 * @param lags months that each step takes, 0 or more, one for each rate
 * @throws Refusal `length_differs` (lags), `too_many_values` (goals, rates)
 * Source: domain section 3, Funnel; rulings S4, 49.
 */
export function scheduleFunnel(
  wins: readonly number[],
  rates: readonly number[],
  lags: readonly number[],
): FunnelSchedule {
  checkLength('goals', wins, MOST_MONTHS);
  checkLength('rates', rates, MOST_STEPS);
  checkCount('lags', lags, rates.length);
  const leads = leadTimes(lags);
  const tooLate = leads.map(() => 0);
  const months = wins.map(() => leads.map(() => 0));
  wins.forEach((won, month) => {
    backCalculate(won, rates, 'none').forEach((need, stage) => {
      const lead = leads[stage]!;
      const whole = Math.floor(lead);
      const earlier = lead - whole;
      const row = months[month - whole] ?? tooLate;
      row[stage]! += need * (1 - earlier);
      if (earlier > 0) (months[month - whole - 1] ?? tooLate)[stage]! += need * earlier;
    });
  });
  return { tooLate, months };
}

/** Months from each stage to the win; whole months without binary dust. */
function leadTimes(lags: readonly number[]): readonly number[] {
  const leads = [0];
  for (let step = lags.length - 1; step >= 0; step--) leads.push(leads[leads.length - 1]! + lags[step]!);
  return leads.reverse().map((lead) => {
    const whole = Math.round(lead);
    // Beyond the longest plan every lead is the same: too late.
    return Math.abs(lead - whole) <= TOLERANCE ? whole : Math.min(lead, MOST_MONTHS + 1);
  });
}

function checkLength(parameter: string, values: readonly unknown[], maximum: number): void {
  if (values.length > maximum) refuse(parameter, 'too_many_values', { maximum, came: values.length });
}
