import { addMonths, type Day, isoDate, weekday } from './day.ts';
import { refuse } from './refusal.ts';

/** A period of whole days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/**
 * How much of the period is over at the end of the as-of day? Calendar days: (as of − start + 1) / (end − start + 1).
 * @returns 0…1; 0 before the start, 1 from the end on
 * @throws Refusal `start_after_end`. Source: domain section 3, Elapsed; rulings 13.
 */
export function elapsedCalendar(period: Period, asOf: Day): number {
  const { start, end } = checked(period);
  return share(asOf - start + 1, end - start + 1);
}

/**
 * The same, counting business days: Monday to Friday without the holidays.
 * @param holidays days in any order; weekends and doubles among them do not count twice
 * @throws Refusal `start_after_end`, `no_business_days`. Source: domain section 3, Elapsed; rulings 14.
 */
export function elapsedBusiness(period: Period, asOf: Day, holidays: readonly Day[]): number {
  const { start, end } = checked(period);
  const off = [...new Set(holidays)].filter((day) => !isWeekend(day) && day >= start && day <= end);
  const until = (day: Day) => weekdaysBetween(start, day) - off.filter((holiday) => holiday <= day).length;
  const total = until(end);
  if (total <= 0) refuse('start', 'no_business_days', { start: isoDate(start), end: isoDate(end) });
  return share(until(Math.min(asOf, end)), total);
}

/**
 * The same for seasonal or phased plans: each part of the period has a weight, and time runs evenly inside a part.
 * @param weights 1…12 weights are parts of equal length (months, when the period consists of whole months);
 * otherwise exactly one for each day
 * @throws Refusal `start_after_end`, `weights_count`, `too_small` (negative), `weights_all_zero`.
 * Source: domain section 3, Elapsed; rulings 15.
 */
export function elapsedWeighted(period: Period, asOf: Day, weights: readonly number[]): number {
  const { start, end } = checked(period);
  const days = end - start + 1;
  const isDaily = weights.length === days;
  if (weights.length === 0 || (weights.length > 12 && !isDaily)) {
    refuse('weights', 'weights_count', { days, came: weights.length });
  }
  // Only proportions count, so weights are scaled to the largest: their sum cannot overflow.
  const largest = weights.reduce((most, weight) => Math.max(most, checkedWeight(weight)), 0);
  if (largest === 0) refuse('weights', 'weights_all_zero');
  const passed = asOf - start + 1;
  const border = partBorders(period, weights.length);
  let over = 0;
  let total = 0;
  weights.forEach((weight, part) => {
    const from = border(part);
    const scaled = weight / largest;
    over += scaled * share(passed - from, border(part + 1) - from);
    total += scaled;
  });
  return Math.min(1, over / total);
}

function checkedWeight(weight: number): number {
  if (weight < 0) refuse('weights', 'too_small', { minimum: 0, came: weight });
  return weight;
}

/** Where part `k` of `count` begins, in days after the start: month borders where the period is so many months. */
function partBorders({ start, end }: Period, count: number): (part: number) => number {
  const days = end - start + 1;
  const isMonths = addMonths(start, count) === end + 1 && addMonths(end + 1, -count) === start;
  return isMonths ? (part) => addMonths(start, part) - start : (part) => (days * part) / count;
}

function checked(period: Period): Period {
  const { start, end } = period;
  if (start > end) refuse('start', 'start_after_end', { start: isoDate(start), end: isoDate(end) });
  return period;
}

function share(part: number, whole: number): number {
  return Math.max(0, Math.min(1, part / whole));
}

function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0;
}

/** Mondays to Fridays from `start` to `end`, both included; 0 when `end` lies before `start`. */
function weekdaysBetween(start: Day, end: Day): number {
  return Math.max(0, weekdaysUntil(end) - weekdaysUntil(start - 1));
}

/** Mondays to Fridays from Monday, 29 December 1969 (day −3) to `day`. */
function weekdaysUntil(day: Day): number {
  const passed = day + 4;
  const weeks = Math.floor(passed / 7);
  return weeks * 5 + Math.min(5, passed - weeks * 7);
}
