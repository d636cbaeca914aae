import { addMonths, civilDate, type Day } from '../../core/day.ts';
import { elapsedCalendar, type Period } from '../../core/elapsed.ts';
import type { State } from '../../core/light.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { periodEnds } from '../period-ends.ts';

/**
 * How a goal went over the last months, oldest first: at the end of each month, how far it was on its way compared with
 * today (1.1 = a tenth better). The last one is 1: today itself. A total must not get worse by more than about 8 % a
 * month, or it would shrink.
 */
export type Course = readonly number[];

/** What a course is about: a figure and how it is judged. */
export interface Coursed {
  readonly actual: number;
  /** Where the figure started in its period; a standing goal has no start, its figure simply was higher or lower. */
  readonly from: number | 'standing';
  readonly period: Period;
  readonly state: (value: number, day: Day) => State;
}

/** Values and numbers of lights of the last months, oldest first. */
export interface Past {
  readonly values: (number | null)[];
  readonly states: (number | null)[];
}

/** Turns a course into figures and lights; months that ended before the period of the goal began stay empty. */
export function pastOf(goal: Coursed, course: Course, asOf: Day): Past {
  const days = periodEnds(asOf, course.length);
  const values = days.map((day, month) => {
    if (day === asOf) return goal.actual;
    return goal.from === 'standing'
      ? rounded(goal.actual * (course[month] as number), goal.actual)
      : onTheWay(goal, goal.from, day, course, asOf);
  });
  const states = days.map((day, month) => {
    const value = values[month] ?? null;
    return value === null ? null : STATE[goal.state(value, day)];
  });
  return { values, states };
}

/** What a figure on its way was on a day: it moves evenly between two entries of the course. */
function onTheWay(
  { actual, period }: Coursed,
  from: number,
  day: Day,
  course: Course,
  asOf: Day,
): number | null {
  if (day < period.start) return null;
  const share = elapsedCalendar(period, day) / elapsedCalendar(period, asOf);
  return rounded(from + (actual - from) * share * factorAt(course, monthsBetween(day, asOf)), actual);
}

/** Months from the end of a month to a later day: whole ones, and the share of the last one that is over. */
function monthsBetween(monthEnd: Day, day: Day): number {
  const from = civilDate(monthEnd);
  const to = civilDate(day);
  const firstOfMonth = day - to.date + 1;
  const length = addMonths(firstOfMonth, 1) - firstOfMonth;
  return 12 * (to.year - from.year) + to.month - from.month - 1 + to.date / length;
}

/** The course so many months ago, on the line between two of its entries. */
function factorAt(course: Course, monthsAgo: number): number {
  const place = Math.max(0, course.length - 1 - monthsAgo);
  const before = course[Math.floor(place)] as number;
  const after = course[Math.ceil(place)] as number;
  return before + (after - before) * (place - Math.floor(place));
}

/** Three digits are enough for the past, and no more decimals than the figure of today. */
function rounded(value: number, like: number): number {
  const decimals = (String(like).split('.')[1] ?? '').length;
  return Number(Number(value.toPrecision(3)).toFixed(decimals));
}
