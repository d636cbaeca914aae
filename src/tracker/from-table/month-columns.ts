import type { Day } from '../../core/day.ts';
import { monthNumber, monthOf } from '../month-number.ts';
import { type MonthTitle, readMonthTitle } from './month-title.ts';

/** A column of figures of one month. */
export interface MonthColumn {
  /** 1 = A. */
  readonly column: number;
  /** As {@link monthNumber} counts. */
  readonly month: number;
}

/** Fewer months are no history (the chance of a level needs six values, rulings B12), and of more the newest count. */
const FEWEST = 6;
const MOST = 24;

/** A heading with its column. */
export interface TitledColumn {
  readonly column: number;
  readonly title: string | number;
}

/**
 * Which columns hold the figures of past months, oldest first? Headings without a year are dated by their
 * neighbours; where none has a year, the last filled one is the newest month that is not after `asOf`. Empty where
 * there are fewer than 6; the newest 24 where there are more.
 * @param isFilled does the column hold any figure?
 */
export function monthColumns(
  columns: readonly TitledColumn[],
  isFilled: (column: number) => boolean,
  asOf: Day,
): MonthColumn[] {
  const found = columns.flatMap(({ column, title }) => {
    const read = readMonthTitle(title);
    return read === null ? [] : [{ column, ...read }];
  });
  const past = dated(found, isFilled, monthOf(asOf))
    .filter(({ month }, index, all) => all.findIndex((other) => other.month === month) === index)
    .filter(({ month }) => month <= monthOf(asOf))
    .sort((one, other) => one.month - other.month)
    .slice(-MOST);
  return past.length < FEWEST ? [] : past;
}

type Found = MonthTitle & { readonly column: number };

function dated(found: readonly Found[], isFilled: (column: number) => boolean, now: number): MonthColumn[] {
  const withYear = found.findIndex(({ year }) => year !== null);
  const filled = found.map(({ column }) => isFilled(column)).lastIndexOf(true);
  const falls = isFalling(found);
  // With the newest month in front, that one is the first filled column.
  const newest = falls ? found.findIndex(({ column }) => isFilled(column)) : filled;
  const anchor = withYear >= 0 ? withYear : Math.max(0, newest);
  const start = found[anchor];
  if (start === undefined) return [];
  const months: number[] = [];
  months[anchor] = start.year === null ? latest(start.month, now) : monthNumber(start.year, start.month);
  const step = falls ? -1 : 1;
  for (let at = anchor + 1; at < found.length; at += 1) {
    months[at] = neighbour(found[at]!, months[at - 1]!, step);
  }
  for (let at = anchor - 1; at >= 0; at -= 1) months[at] = neighbour(found[at]!, months[at + 1]!, 0 - step);
  return found.map(({ column }, index) => ({ column, month: months[index]! }));
}

/** Do the months run backwards, the newest in front? By what most neighbours say. */
function isFalling(found: readonly MonthTitle[]): boolean {
  let forwards = 0;
  for (let at = 1; at < found.length; at += 1) {
    const distance = (found[at]!.month - found[at - 1]!.month + 12) % 12;
    forwards += distance >= 1 && distance <= 6 ? 1 : -1;
  }
  return forwards < 0;
}

/** The newest month of this name that is not after `now`. */
function latest(month: number, now: number): number {
  return now - (((((now % 12) - (month - 1)) % 12) + 12) % 12);
}

/** The next month of this name after (`step` 1) or before (`step` −1) a month, unless the heading says its year. */
function neighbour({ month, year }: MonthTitle, from: number, step: number): number {
  if (year !== null) return monthNumber(year, month);
  const distance = ((((month - 1 - (from % 12)) * step) % 12) + 12) % 12;
  return from + step * (distance === 0 ? 12 : distance);
}
