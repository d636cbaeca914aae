import { addMonths, type Day } from './day.ts';
import { elapsedBusiness, elapsedCalendar, type Period } from './elapsed.ts';

/** How the time of a cycle is counted: calendar days, business days, or months of different weight. */
export interface CycleClock extends Period {
  readonly method: 'calendar' | 'business' | 'weights';
  readonly holidays: readonly Day[];
  /** Weights of the months from the start of the cycle on; a month without one weighs 1. */
  readonly weights: readonly (number | null)[];
}

/** A cycle has at most so many months that can weigh differently. */
const MONTHS = 12;

/**
 * Which share of a row's period is over on a day? The row's own dates count where it has any, else the cycle's; months
 * weigh differently only for rows without dates of their own.
 * @returns 0…1; `null` where all months weigh nothing
 * @throws Refusal `start_after_end`, `no_business_days`. Source: domain section 3, Elapsed; rulings 62.
 */
export function elapsedOn(
  day: Day,
  clock: CycleClock,
  own: { readonly start: Day | null; readonly end: Day | null },
): number | null {
  const period = periodOf(clock, own);
  if (clock.method === 'business') return elapsedBusiness(period, day, clock.holidays);
  const byMonth = clock.method === 'weights' && own.start === null && own.end === null;
  return byMonth ? elapsedByMonth(day, clock) : elapsedCalendar(period, day);
}

/** The period of a row: its own dates, else those of the cycle. */
export function periodOf(
  { end, start }: Period,
  own: { readonly start: Day | null; readonly end: Day | null },
): Period {
  return { start: own.start ?? start, end: own.end ?? end };
}

function elapsedByMonth(day: Day, { end, start, weights }: CycleClock): number | null {
  let over = 0;
  let total = 0;
  for (let month = 0; month < MONTHS && addMonths(start, month) <= end; month += 1) {
    const weight = weights[month] ?? 1;
    const last = Math.min(end, addMonths(start, month + 1) - 1);
    over += weight * elapsedCalendar({ start: addMonths(start, month), end: last }, day);
    total += weight;
  }
  return total > 0 ? over / total : null;
}
