import { addMonths, type Day, dayFrom } from '../../core/day.ts';
import type { Period } from '../../core/elapsed.ts';
import type { Kind } from '../../core/pace.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { monthOf } from '../month-number.ts';
import { stateOn } from '../samples/state-on.ts';
import type { Kpi } from '../tracker.ts';
import { unlessRefused } from '../unless-refused.ts';

/** The figure of one month. */
export interface MonthFigure {
  /** As {@link monthOf} counts. */
  readonly month: number;
  readonly value: number | null;
}

/** What the past of a row says about it. */
export interface RowHistory {
  /** The actual, where the table has no column for it. */
  readonly actual: number | null;
  readonly history: Kpi['history'];
}

/**
 * The history of a row from its figures by month: one value for each month up to the as-of day, oldest first, with the
 * light it had then. A tracker's history shows where a row stood; figures that add up are therefore added up within
 * each fiscal year, unless the newest month alone is the actual.
 * @param fiscalStart month in which the fiscal year starts, 1…12
 */
export function rowHistory(
  goal: Pick<Kpi, 'actual' | 'target' | 'baseline' | 'direction' | 'kind'>,
  months: readonly MonthFigure[],
  {
    asOf,
    fiscalStart,
    period,
  }: { readonly asOf: Day; readonly fiscalStart: number; readonly period: Period },
): RowHistory {
  const running = runningSums(months, fiscalStart);
  const newest = newestOf(months);
  const total = newestOf(running);
  const kind = goal.kind ?? 'sum';
  const stood = kind === 'sum' && isNearer(goal.actual, total, newest) ? running : months;
  const actual = goal.actual ?? newestOf(stood);
  const now = monthOf(asOf);
  const first = months[0]?.month ?? now;
  const values = Array.from({ length: now - first + 1 }, (_, index) => {
    const month = first + index;
    if (month === now && actual !== null) return actual;
    return stood.find((one) => one.month === month)?.value ?? null;
  });
  const states = values.map((value, index) =>
    value === null || goal.target === null
      ? null
      : stateThen(value, { ...goal, target: goal.target }, kind, period, endOf(first + index, asOf)),
  );
  return { actual, history: { values, states, previousConfidence: null } };
}

/** Sums from the beginning of each fiscal year; blank before the first one that is known from its beginning. */
function runningSums(months: readonly MonthFigure[], fiscalStart: number): MonthFigure[] {
  let sum: number | null = null;
  let before: number | null = null;
  return months.map(({ month, value }) => {
    const isStart = month % 12 === fiscalStart - 1;
    if (isStart) sum = 0;
    else if (before !== null && month !== before + 1) sum = null;
    before = month;
    if (sum !== null) sum += value ?? 0;
    return { month, value: value === null ? null : sum };
  });
}

function newestOf(months: readonly MonthFigure[]): number | null {
  const known = months.filter(({ value }) => value !== null);
  return known[known.length - 1]?.value ?? null;
}

/** Is the actual closer to the sum of the year than to the newest month? Without an actual it is the sum. */
function isNearer(actual: number | null, total: number | null, newest: number | null): boolean {
  if (total === null) return false;
  if (actual === null || newest === null) return true;
  return Math.abs(actual - total) <= Math.abs(actual - newest);
}

/** Last day of a month, at most the as-of day. */
function endOf(month: number, asOf: Day): Day {
  const year = Math.floor(month / 12);
  const first = dayFrom(year, (month % 12) + 1, 1) as Day;
  return Math.min(asOf, addMonths(first, 1) - 1);
}

function stateThen(
  value: number,
  goal: { target: number; baseline: number | null; direction: Kpi['direction'] },
  kind: Kind,
  period: Period,
  day: Day,
): number | null {
  // Before the period of the goal there was none to judge by.
  if (day < period.start) return null;
  return unlessRefused(() => STATE[stateOn(value, goal, kind, period, day)]);
}
