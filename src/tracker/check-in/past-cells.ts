import { type Day, parseDay } from '../../core/day.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { monthOf } from '../month-number.ts';
import { periodEnds } from '../period-ends.ts';
import { serialDay } from '../serial-date.ts';
import { HISTORY_FIRST_ROW, PERIODS, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import { type DerivedValues, derivedValues, NO_PAST, type Past } from './derived-values.ts';
import { endsWith, movedPast, type PastPeriods, pastPeriods } from './past-periods.ts';
import { type PlannedCell, rowCells } from './planned-cell.ts';

/** A row whose past is written. */
export interface PastRow {
  readonly id: string;
  readonly name: string;
  /** Its confidence before anything was changed: what it was in the period before, once a new one begins. */
  readonly confidence: number | null;
  /** Number format of its figures; `''` leaves that of the cells. */
  readonly format: string;
  /** Months that go back to what they held before their check-ins were taken away. */
  readonly goBack?: readonly PastMonth[];
}

/** What was known of a month: its value and the number of its light. */
export interface PastMonth {
  /** As {@link monthOf} counts. */
  readonly month: number;
  readonly value: number | null;
  readonly state: number | null;
}

/** What the past comes to after some lines were added or taken away. */
export interface PastChange {
  readonly cells: readonly PlannedCell[];
  /** Of the rows that were asked for, by id. */
  readonly derived: ReadonlyMap<string, DerivedValues>;
  /** What the month of the day held before, by row; nothing where there is no such sheet. */
  readonly before: ReadonlyMap<string, PastMonth>;
}

/**
 * The derived values of rows and the cells of the sheet of past values that hold them. A new period moves the columns
 * of every row.
 *
 * @param sheet `null` where there is no such sheet: only the log tells the past
 * @param lines the whole log with the new lines
 * @param rows the rows whose record has changed
 * @param others rows that a new period moves, too
 * @param day the day of the newest value
 */
export function pastCells(
  sheet: SheetReader | null,
  lines: readonly CheckIn[],
  rows: readonly PastRow[],
  others: readonly PastRow[],
  day: Day,
): PastChange {
  const linesOf = (id: string): CheckIn[] => lines.filter((line) => line.row === id);
  if (sheet === null) {
    const ends = periodEnds(newestDay(lines, day), PERIODS);
    const derived = new Map(rows.map(({ id }) => [id, derivedValues(linesOf(id), ends)]));
    return { cells: [], derived, before: new Map() };
  }
  const periods = pastPeriods(sheet, lines, day);
  const ends = endsWith(periods.ends, day);
  const isMoved = monthOf(ends[0] as Day) !== monthOf(periods.ends[0] as Day);
  const derived = new Map<string, DerivedValues>();
  const before = new Map<string, PastMonth>();
  const month = monthOf(day);
  const cells = ends.flatMap((end, index) =>
    rowCells('history', HISTORY_FIRST_ROW - 1, { [VALUE_COLUMNS[index] as string]: serialDay(end) }),
  );
  let { free } = periods;
  const write = (row: PastRow): void => {
    const known = periods.rows.get(row.id)?.past ?? NO_PAST;
    const moved = goneBack(movedPast(known, periods.ends, ends), ends, row.goBack ?? []);
    const past = isMoved ? { ...moved, previousConfidence: row.confidence } : moved;
    const at = ends.map(monthOf).indexOf(month);
    before.set(row.id, { month, value: past.values[at] ?? null, state: past.states[at] ?? null });
    const values = derivedValues(linesOf(row.id), ends, past);
    derived.set(row.id, values);
    const place = periods.rows.get(row.id)?.row ?? free;
    if (place === free) free += 1;
    cells.push(...cellsOf(row, place, values));
  };
  rows.forEach(write);
  if (isMoved) for (const row of movedRows(periods, rows, others)) write(row);
  return { cells, derived, before };
}

function goneBack(past: Past, ends: readonly Day[], months: readonly PastMonth[]): Past {
  const back = new Map(months.map((one) => [one.month, one]));
  const at = (key: 'value' | 'state', list: readonly (number | null)[]) =>
    list.map((figure, index) => {
      const found = back.get(monthOf(ends[index] as Day));
      return found ? found[key] : figure;
    });
  return { ...past, values: at('value', past.values), states: at('state', past.states) };
}

/** The rows of the sheet that have no new record, also those whose goal is gone. */
function movedRows(periods: PastPeriods, rows: readonly PastRow[], others: readonly PastRow[]): PastRow[] {
  const known = new Map(others.map((row) => [row.id, row]));
  const written = new Set(rows.map(({ id }) => id));
  return [...periods.rows.keys()]
    .filter((id) => !written.has(id))
    .map((id) => known.get(id) ?? { id, name: '', confidence: null, format: '' });
}

function cellsOf({ format, id, name }: PastRow, at: number, derived: DerivedValues): PlannedCell[] {
  const cells = rowCells('history', at, {
    row_id: id,
    ...(name === '' ? {} : { item: name }),
    previous: derived.previous,
    checkins: derived.checkIns,
    previous_confidence: derived.previousConfidence,
    ...Object.fromEntries(VALUE_COLUMNS.map((column, index) => [column, derived.values[index] ?? null])),
    ...Object.fromEntries(STATE_COLUMNS.map((column, index) => [column, derived.states[index] ?? null])),
  });
  const isFigure = ({ column }: PlannedCell): boolean =>
    column === 'previous' || VALUE_COLUMNS.includes(column);
  return cells.map((cell) => (isFigure(cell) && format !== '' ? { ...cell, format } : cell));
}

function newestDay(lines: readonly CheckIn[], day: Day): Day {
  return Math.max(day, ...lines.map(({ time }) => parseDay(time.slice(0, 10)) ?? day));
}
