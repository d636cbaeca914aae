import type { Day } from '../../core/day.ts';
import type { Places } from '../../plan/reference.ts';
import { type DerivedValues, derivedValues } from '../check-in/derived-values.ts';
import { NO_PAST, type Past, pastPeriods } from '../check-in/past-periods.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { periodEnds } from '../period-ends.ts';
import { PERIODS, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import { goalLines } from '../standing/goal-lines.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import type { CellRepair } from './repair-item.ts';
import type { RepairSheet, RepairSheets } from './standing-file.ts';

/** A value the add-on writes, by column id. */
type Put = (row: number, column: string, value: string | number | null) => void;

/**
 * Values that follow from the log and are gone: past values, the count of check-ins, misses in a row, the mark of the
 * newest lines. Only what is empty is filled; what stands there was known when it was written. Source: rulings B10.
 * @param lines the log
 * @param day the newest day there can be
 */
export function compareDerived(
  sheets: RepairSheets,
  places: Places,
  lines: readonly CheckIn[],
  day: Day,
): Readonly<Record<string, CellRepair[]>> {
  const found: Record<string, CellRepair[]> = {};
  const into = (id: string): Put => {
    const place = places[id] as Places[string];
    const cells: CellRepair[] = [];
    found[id] = cells;
    return (row, column, value) => {
      const at = place.columns[column];
      if (at !== undefined && value !== null) {
        cells.push({ kind: 'derived', row: row + place.firstRow - 1, column: at, value });
      }
    };
  };
  const { check_ins: log, history, kpi } = sheets;
  const ends = periodEnds(day, PERIODS);
  // A sheet of past values that is made anew begins with what the log knows.
  const derived = history
    ? pastOfRows(new SheetReader(history, 'history'), sheets, lines, day, into('history'))
    : new Map([...goalsWithPast(sheets).keys()].map((id) => [id, derivedValues(of(id, lines), ends)]));
  if (kpi) fillMisses(new SheetReader(kpi, 'kpi'), derived, into('kpi'));
  if (log) markNewest(new SheetReader(log, 'check_ins'), into('check_ins'));
  return found;
}

/** Fills the sheet of past values; tells what the record of each row comes to. */
function pastOfRows(
  history: SheetReader,
  sheets: RepairSheets,
  lines: readonly CheckIn[],
  day: Day,
  put: Put,
): Map<string, DerivedValues> {
  const { ends, rows, free } = pastPeriods(history, day);
  const derived = new Map<string, DerivedValues>();
  let next = free;
  for (const [id, name] of goalsWithPast(sheets)) {
    const own = of(id, lines);
    const standing = rows.get(id);
    const values = derivedValues(own, ends, standing?.past ?? NO_PAST);
    derived.set(id, values);
    if (standing) fillPast(history, standing, values, put);
    else if (own.length > 0) {
      put(next, 'row_id', id);
      put(next, 'item', name);
      putPast(next, NO_PAST, values, put);
      putCounts(next, values, put);
      next += 1;
    }
  }
  return derived;
}

/** The lines of the log about a row. */
function of(id: string, lines: readonly CheckIn[]): CheckIn[] {
  return lines.filter((line) => line.row === id);
}

function fillPast(
  history: SheetReader,
  { past, row }: { readonly past: Past; readonly row: number },
  values: DerivedValues,
  put: Put,
): void {
  // A count of none was written on purpose: the row began without a past.
  if (history.value(row, 'checkins') === 0) return;
  putPast(row, past, values, put);
  if (history.value(row, 'checkins') === '' && values.checkIns > 0) putCounts(row, values, put);
}

/** The periods of which the log knows more than the sheet. */
function putPast(row: number, known: Past, { states, values }: DerivedValues, put: Put): void {
  VALUE_COLUMNS.forEach((column, index) => {
    if ((known.values[index] ?? null) === null) put(row, column, values[index] ?? null);
  });
  STATE_COLUMNS.forEach((column, index) => {
    if ((known.states[index] ?? null) === null) put(row, column, states[index] ?? null);
  });
}

function putCounts(row: number, { checkIns, previous, previousConfidence }: DerivedValues, put: Put): void {
  put(row, 'previous', previous);
  put(row, 'checkins', checkIns);
  put(row, 'previous_confidence', previousConfidence);
}

function goalsWithPast(sheets: RepairSheets): Map<string, string> {
  const goals = new Map<string, string>();
  for (const id of ['kpi', 'okr']) {
    const cells = sheets[id] ? new SheetReader(sheets[id] as RepairSheet, id) : null;
    for (const line of cells ? goalLines(cells, id) : []) {
      const isObjective = cells?.text(line.row, 'type') === 'O';
      if (line.id !== '' && !isObjective && !goals.has(line.id)) goals.set(line.id, line.name);
    }
  }
  return goals;
}

function fillMisses(kpi: SheetReader, derived: ReadonlyMap<string, DerivedValues>, put: Put): void {
  for (const { id, row } of goalLines(kpi, 'kpi')) {
    const misses = derived.get(id)?.misses ?? 0;
    if (misses > 0 && kpi.value(row, 'misses') === '') put(row, 'misses', misses);
  }
}

/** One line of each row is the newest: that with the latest time, of equal ones the lower. */
function markNewest(log: SheetReader, put: Put): void {
  const newest = new Map<string, { row: number; time: number }>();
  const lines: { readonly row: number; readonly of: string }[] = [];
  for (let row = FIRST_ROW; row <= log.rows; row += 1) {
    const [of, time] = [log.text(row, 'row_id').trim(), log.number(row, 'time')];
    if (of === '' || time === null) continue;
    lines.push({ row, of });
    if (time >= (newest.get(of)?.time ?? 0)) newest.set(of, { row, time });
  }
  for (const { of, row } of lines) {
    const isNewest = newest.get(of)?.row === row;
    if (isNewest !== (log.value(row, 'latest') === 1)) put(row, 'latest', isNewest ? 1 : '');
  }
}
