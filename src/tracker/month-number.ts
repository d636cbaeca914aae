import { civilDate, type Day } from '../core/day.ts';

/** A month as one number, so that months can be counted and compared: 12 × year + month − 1. */
export function monthNumber(year: number, month: number): number {
  return 12 * year + month - 1;
}

/** The month of a day as {@link monthNumber} counts. */
export function monthOf(day: Day): number {
  const { month, year } = civilDate(day);
  return monthNumber(year, month);
}
