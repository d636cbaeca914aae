import { civilDate, type Day, dayFrom, isoDate, weekday } from '../../core/day.ts';

/** Holidays on fixed dates: month, date. */
const FIXED = [
  [1, 1],
  [2, 11],
  [2, 23],
  [4, 29],
  [5, 3],
  [5, 4],
  [5, 5],
  [8, 11],
  [11, 3],
  [11, 23],
] as const;

/** Holidays on the n-th Monday of a month: month, n. */
const MONDAYS = [
  [1, 2],
  [7, 3],
  [9, 3],
  [10, 2],
] as const;

/**
 * Public holidays of Japan from `start` to `end` that fall on Monday to Friday, as `yyyy-mm-dd`.
 * A holiday on a Sunday moves to the next free day; a day between two holidays is one, too. Equinoxes by the usual
 * approximation for 1980–2099. Source: the Public Holiday Law of Japan (国民の祝日に関する法律).
 */
export function japaneseHolidays(start: Day, end: Day): string[] {
  const days = new Set<Day>();
  for (let year = civilDate(start).year; year <= civilDate(end).year; year += 1) {
    for (const day of namedDays(year)) days.add(day);
  }
  for (const day of [...days]) {
    if (weekday(day) === 0) days.add(nextFree(day, days));
    if (days.has(day + 2) && weekday(day + 1) !== 0) days.add(day + 1);
  }
  return [...days]
    .filter((day) => day >= start && day <= end && weekday(day) % 6 !== 0)
    .sort((a, b) => a - b)
    .map(isoDate);
}

function namedDays(year: number): Day[] {
  const drift = 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4);
  const equinoxes = [
    [3, Math.floor(20.8431 + drift)],
    [9, Math.floor(23.2488 + drift)],
  ] as const;
  const dated = [...FIXED, ...equinoxes].map(([month, date]) => dayFrom(year, month, date) as Day);
  return [...dated, ...MONDAYS.map(([month, number]) => monday(year, month, number))];
}

function monday(year: number, month: number, number: number): Day {
  const first = dayFrom(year, month, 1) as Day;
  return first + ((8 - weekday(first)) % 7) + 7 * (number - 1);
}

function nextFree(day: Day, days: ReadonlySet<Day>): Day {
  let next = day + 1;
  while (days.has(next)) next += 1;
  return next;
}
