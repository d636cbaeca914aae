import { type Day, dayFrom, parseDay } from '../../core/day.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { monthOf } from '../month-number.ts';
import { periodEnds } from '../period-ends.ts';
import { HISTORY_FIRST_ROW, PERIODS, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import { dateOf } from '../standing/cell-meaning.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import { dayOf, type Past } from './derived-values.ts';

/** The past values of a tracker as they stand. */
export interface PastPeriods {
  /** Last days of the periods, oldest first; the newest one is the day of the newest value. */
  readonly ends: readonly Day[];
  /** Where each row stands, counted from the id row, and what is written there. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly past: Past }>;
  /** The first row below all of them. */
  readonly free: number;
}

/**
 * The sheet of past values as it stands. Where dates were damaged, the periods are those that the others show; where
 * none is left, those in which the check-ins have the values that stand there.
 * @param lines the log
 * @param day the newest day where neither dates nor check-ins tell
 */
export function pastPeriods(sheet: SheetReader, lines: readonly CheckIn[], day: Day): PastPeriods {
  const rows = new Map<string, { row: number; past: Past }>();
  let free = HISTORY_FIRST_ROW;
  for (let row = HISTORY_FIRST_ROW; row <= sheet.rows; row += 1) {
    const id = sheet.text(row, 'row_id').trim();
    if (id === '') continue;
    free = row + 1;
    if (!rows.has(id)) rows.set(id, { row, past: pastOf(sheet, row) });
  }
  const dates = VALUE_COLUMNS.map((column) => {
    const date = dateOf(sheet.value(HISTORY_FIRST_ROW - 1, column));
    return date === null ? null : parseDay(date);
  });
  return { ends: periodEnds(newestDay(dates, rows, lines, day), PERIODS), rows, free };
}

const NEWEST = PERIODS - 1;

/** The day of the newest period. */
function newestDay(
  dates: readonly (Day | null)[],
  rows: PastPeriods['rows'],
  lines: readonly CheckIn[],
  day: Day,
): Day {
  const last = dates[NEWEST] ?? null;
  if (last !== null && periodEnds(last, PERIODS).every((end, index) => end === dates[index])) return last;
  const days = lines.map(dayOf);
  const month = newestMonth(dates, rows, lines) ?? monthOf(days.length > 0 ? Math.max(...days) : day);
  if (last !== null && monthOf(last) === month) return last;
  const within = [...days, day].filter((one) => monthOf(one) === month);
  return within.length > 0 ? Math.max(...within) : endOf(month);
}

/**
 * Which month is the newest period? The one that most of what stands there speaks for: the dates, each of which counts
 * as much as a value in every row, and the values that are those of check-ins. `null` where nothing does.
 */
function newestMonth(
  dates: readonly (Day | null)[],
  rows: PastPeriods['rows'],
  lines: readonly CheckIn[],
): number | null {
  const votes = new Map<number, number>();
  const count = (day: Day, period: number, weight: number): void => {
    const month = monthOf(day) + NEWEST - period;
    votes.set(month, (votes.get(month) ?? 0) + weight);
  };
  dates.forEach((date, period) => {
    const isEnd = date !== null && (period === NEWEST || date === endOf(monthOf(date)));
    if (isEnd) count(date, period, rows.size + 1);
  });
  for (const line of lines) {
    rows.get(line.row)?.past.values.forEach((value, period) => {
      if (value !== null && value === line.value) count(dayOf(line), period, 1);
    });
  }
  const most = Math.max(...votes.values());
  return [...votes].find(([, number]) => number === most)?.[0] ?? null;
}

/** The last day of a month as {@link monthOf} counts. */
function endOf(month: number): Day {
  return (dayFrom(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1) ?? 0) - 1;
}

function pastOf(sheet: SheetReader, row: number): Past {
  const figures = (columns: readonly string[]) => columns.map((column) => sheet.number(row, column));
  return {
    values: figures(VALUE_COLUMNS),
    states: figures(STATE_COLUMNS),
    previousConfidence: sheet.number(row, 'previous_confidence'),
  };
}

/** The periods once a value of a day is recorded: a later month moves them, an earlier day leaves them. */
export function endsWith(ends: readonly Day[], day: Day): Day[] {
  const newest = ends[ends.length - 1] ?? day;
  return periodEnds(Math.max(newest, day), PERIODS);
}

/** The past as seen with other periods: each value stays with its month, what is older than all of them goes. */
export function movedPast({ states, values, ...rest }: Past, from: readonly Day[], to: readonly Day[]): Past {
  const place = new Map(from.map((day, index) => [monthOf(day), index]));
  const at = (list: readonly (number | null)[]) =>
    to.map((day) => list[place.get(monthOf(day)) ?? -1] ?? null);
  return { ...rest, values: at(values), states: at(states) };
}
