import { type Day, parseDay } from '../../core/day.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { monthOf } from '../month-number.ts';

/** What is known of the past of one row: a value and a light for each period, oldest first. */
export interface Past {
  readonly values: readonly (number | null)[];
  /** Numbers of the lights, see the plan's `STATE`. */
  readonly states: readonly (number | null)[];
  /** Confidence (1–10) in the period before the newest one. */
  readonly previousConfidence: number | null;
}

/** Nothing is known of the past. */
export const NO_PAST: Past = { values: [], states: [], previousConfidence: null };

/** What follows from the record of a row. Source: rulings B10. */
export interface DerivedValues extends Past {
  /** The newest value of the periods before the newest one that has a value. */
  readonly previous: number | null;
  /** How many check-ins there were. */
  readonly checkIns: number;
  /** Periods missed in a row, see {@link missesInPeriods}. */
  readonly misses: number;
}

/**
 * What do the check-ins of one row come to? A period keeps the last check-in in it; what was known of a period without
 * check-ins stays. Lines may come in any order.
 *
 * @param lines the lines of the log about this row
 * @param ends last day of each period, oldest first
 * @param known what the sheet of past values holds for the same periods
 * Source: rulings B10, 65.
 */
export function derivedValues(
  lines: readonly CheckIn[],
  ends: readonly Day[],
  known: Past = NO_PAST,
): DerivedValues {
  const months = ends.map(monthOf);
  const values = ends.map((_, index) => known.values[index] ?? null);
  const states = ends.map((_, index) => known.states[index] ?? null);
  const ordered = inOrder(lines).filter(({ value }) => value !== null);
  let previousConfidence = known.previousConfidence;
  for (const line of ordered) {
    const month = monthOf(dayOf(line));
    const period = months.indexOf(month);
    if (period >= 0) [values[period], states[period]] = [line.value, line.state];
    const isBefore = month < (months[months.length - 1] ?? month);
    if (isBefore && line.confidence !== null) previousConfidence = line.confidence;
  }
  const filled = values.filter((value) => value !== null);
  return {
    values,
    states,
    previousConfidence,
    previous: filled[filled.length - 2] ?? null,
    checkIns: Math.max(ordered.length, filled.length),
    misses: missesInPeriods(states),
  };
}

/**
 * How many of the newest periods in a row were not ●? Periods without a light, or with a grey one, are skipped. The
 * light of a period is that of its last check-in, so a goal on its way is measured by what it should have been then.
 */
export function missesInPeriods(states: readonly (number | null)[]): number {
  const judged = states.filter((state) => state !== null && state <= STATE.overdue).reverse();
  const good = judged.findIndex((state) => state === STATE.achieved || state === STATE.on_track);
  return good < 0 ? judged.length : good;
}

/** Lines from the oldest to the newest; of lines of the same minute the lower one is newer. */
export function inOrder(lines: readonly CheckIn[]): CheckIn[] {
  return [...lines].sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
}

/** The newest line of each row, by the id of the row. */
export function newestLines(lines: readonly CheckIn[]): ReadonlyMap<string, CheckIn> {
  return new Map(inOrder(lines).map((line) => [line.row, line]));
}

/** The day a line is about. */
export function dayOf({ time }: Pick<CheckIn, 'time'>): Day {
  return parseDay(time.slice(0, 10)) as Day;
}
