import type { Day } from '../../core/day.ts';
import { monthOf } from '../month-number.ts';
import { periodEnds } from '../period-ends.ts';
import { dayOfSerial } from '../serial-date.ts';
import { HISTORY_FIRST_ROW, PERIODS, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';

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
 * The sheet of past values as it stands; one whose row of dates was damaged begins anew.
 * @param day the newest day there can be
 */
export function pastPeriods(sheet: SheetReader, day: Day): PastPeriods {
  const dates = VALUE_COLUMNS.map((column) => sheet.number(HISTORY_FIRST_ROW - 1, column));
  const isSound = dates.every(
    (date, index) => date !== null && (index === 0 || date > (dates[index - 1] ?? 0)),
  );
  const rows = new Map<string, { row: number; past: Past }>();
  let free = HISTORY_FIRST_ROW;
  for (let row = HISTORY_FIRST_ROW; row <= sheet.rows; row += 1) {
    const id = sheet.text(row, 'row_id').trim();
    if (id === '') continue;
    free = row + 1;
    if (!rows.has(id)) rows.set(id, { row, past: pastOf(sheet, row) });
  }
  const ends = isSound ? dates.map((date) => dayOfSerial(date as number)) : periodEnds(day, PERIODS);
  return { ends, rows, free };
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
