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

const MS_PER_DAY = 86_400_000;

/** The day with these parts, or `null` where the calendar has no such day (30 February). Years 1…9999. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (!(year >= 1 && year <= 9999)) return null;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  const real =
    moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return real ? moment.getTime() / MS_PER_DAY : null;
}

/** The parts of a day. */
export function civilDate(day: Day): CivilDate {
  const moment = new Date(day * MS_PER_DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
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
