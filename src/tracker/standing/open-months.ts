import { dayFrom, isoDate, parseDay } from '../../core/day.ts';
import type { Funnel } from '../funnel-schema.ts';
import { monthOf } from '../month-number.ts';

/** Goals of months in a row. */
export interface MonthGoals {
  /** First day of the first month; `null` where there are no months. */
  readonly first: string | null;
  readonly goals: readonly (number | null)[];
}

/**
 * The months of a funnel that are still open: from the month of the day after the as-of day on, but not before the
 * list begins. As the funnel sheet counts them.
 *
 * @param asOf `yyyy-mm-dd`; without it all months are open
 */
export function openMonths(
  { firstMonth, monthGoals }: Pick<Funnel, 'firstMonth' | 'monthGoals'>,
  asOf: string | null,
): MonthGoals {
  const start = firstMonth === null ? null : parseDay(firstMonth);
  if (start === null) return { first: null, goals: [] };
  const now = asOf === null ? null : parseDay(asOf);
  const passed = now === null ? 0 : Math.max(0, monthOf(now + 1) - monthOf(start));
  const open = monthOf(start) + passed;
  const first = dayFrom(Math.floor(open / 12), (open % 12) + 1, 1);
  return { first: first === null ? null : isoDate(first), goals: monthGoals.slice(passed) };
}
