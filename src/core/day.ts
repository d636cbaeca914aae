import { halfWidth } from './half-width.ts';

/**
 * A calendar day as the number of days since 1970-01-01 (which is 0). A day has no time and no time zone, so
 * nothing can move it.
 */
export type Day = number;

/** The parts of a calendar day: month 1…12, date 1…31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of 400 years, after which the calendar repeats. */
const DAYS_OF_ERA = 146_097;

/** Days from 1 March of year 0, where the counting below begins, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** The day with these parts, or `null` where the calendar has no such day (30 February). Years 1…9999. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const isReal =
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= daysOfMonth(year, month);
  return isReal ? dayOf(year, month, date) : null;
}

/**
 * Counts years from March, so that the leap day comes last and each month's offset is one formula.
 * Plain arithmetic, because a column of dates asks this for every row.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */
function dayOf(year: number, month: number, date: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

function daysOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : DAYS_OF_MONTH[month - 1]!;
}

/** The parts of a day: {@link dayFrom} backwards. */
export function civilDate(day: Day): CivilDate {
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Day of the week, 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day `months` later, at the latest on the last day of that month (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilDate(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  for (let tried = date; ; tried--) {
    const found = dayFrom(toYear, toMonth, tried);
    if (found !== null || tried <= 28) return found ?? day;
  }
}

/** A day as `yyyy-mm-dd`, the form in which days cross every border of the program. */
export function isoDate(day: Day): string {
  const { year, month, date } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Reads `yyyy-mm-dd` or `yyyy/m/d`, half or full width; `null` for anything else, also for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(halfWidth(text).trim());
  return match === null ? null : dayFrom(Number(match[1]), Number(match[3]), Number(match[4]));
}
