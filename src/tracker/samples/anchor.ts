import { addMonths, civilDate, type Day, dayFrom, isoDate, parseDay } from '../../core/day.ts';
import { elapsedCalendar } from '../../core/elapsed.ts';

/** Where a sample stands in time: its fiscal year and how far it has gone. Source: rulings B23. */
export interface Anchor {
  /** The day the figures are about: yesterday. */
  readonly asOf: Day;
  readonly start: Day;
  readonly end: Day;
  /** Calendar year in which the fiscal year starts. */
  readonly year: number;
  /** Elapsed share of the year, against the one the figures of the samples are written for (half the year). */
  readonly pace: number;
}

/** Share of the year that is over on 30 September of a year from April: what the figures of samples are written for. */
const WRITTEN_FOR = 183 / 365;

/** Anchors a sample to the fiscal year that contains the day before `today`. */
export function anchor(today: string, fiscalStart: number): Anchor {
  const now = parseDay(today);
  if (now === null) throw new Error(`Not a day: ${today}`);
  const asOf = now - 1;
  const { month, year: calendarYear } = civilDate(asOf);
  const year = month >= fiscalStart ? calendarYear : calendarYear - 1;
  const start = dayFrom(year, fiscalStart, 1) as Day;
  const end = addMonths(start, 12) - 1;
  return { asOf, start, end, year, pace: elapsedCalendar({ start, end }, asOf) / WRITTEN_FOR };
}

/** A date some days before (negative) or after the as-of day. */
export function daysFrom({ asOf }: Anchor, days: number): string {
  return isoDate(asOf + days);
}

/**
 * A figure of a sample at the anchored moment: it has come as far from its baseline as the time has, so that the
 * mix of lights is the same all year. Rounded to `step`; unchanged on the day it is written for.
 */
export function scaled({ pace }: Anchor, actual: number, baseline: number, step: number): number {
  if (Math.abs(pace - 1) < 1e-9) return actual;
  const value = Math.round((baseline + (actual - baseline) * pace) / step) * step;
  // Steps such as 0.001 leave binary dust behind.
  return Number(value.toFixed(6));
}
