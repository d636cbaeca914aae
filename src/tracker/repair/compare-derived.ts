import type { Day } from '../../core/day.ts';
import type { Places } from '../../plan/reference.ts';
import {
  type DerivedValues,
  dayOf,
  derivedValues,
  NO_PAST,
  newestLines,
  type Past,
} from '../check-in/derived-values.ts';
import type { GoalSheet } from '../check-in/goal-row.ts';
import { GOAL_SHEETS, INPUTS } from '../check-in/goal-rows.ts';
import { type PastPeriods, pastPeriods } from '../check-in/past-periods.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { serialDay } from '../serial-date.ts';
import { HISTORY_FIRST_ROW, historyEnds, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import { goalLines } from '../standing/goal-lines.ts';
import { standingSettings } from '../standing/standing-settings.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { FIRST_ROW } from '../table-sheet.ts';
import type { CellRepair } from './repair-item.ts';
import type { RepairSheet, RepairSheets } from './standing-file.ts';

/** Writes a value of a column by its id where something else stands; `null` empties the cell. */
type Put = (row: number, column: string, value: string | number | null) => void;

/** The lines of the log by the id of their row. */
type Log = ReadonlyMap<string, readonly CheckIn[]>;

/**
 * Values that follow from the log and are gone or changed: past values and the ends of their periods, the count of
 * check-ins, misses in a row, the mark of the newest lines. What the log knows nothing of stays: periods without a
 * check-in, and rows without any. The date of the last update, which people may type, is filled and never changed.
 * Source: rulings B10, S14.
 * @param lines the log
 * @param day the newest period ends on it where neither the sheet nor the log tells another one
 */
export function compareDerived(
  sheets: RepairSheets,
  places: Places,
  lines: readonly CheckIn[],
  day: Day,
): Readonly<Record<string, CellRepair[]>> {
  const found: Record<string, CellRepair[]> = {};
  const within = (id: string, work: (sheet: SheetReader, put: Put) => void): void => {
    const sheet = sheets[id];
    if (!sheet) return;
    const { columns, firstRow } = places[id] as Places[string];
    const reader = new SheetReader(sheet, id);
    const cells = found[id] ?? [];
    found[id] = cells;
    work(reader, (row, column, given) => {
      const at = columns[column];
      const value = given ?? '';
      if (at !== undefined && reader.value(row, column) !== value)
        cells.push({ kind: 'derived', row: row + firstRow - 1, column: at, value });
    });
  };
  const goals = goalsWithPast(sheets);
  const log = byRow(lines);
  // A sheet of past values that is made anew begins with what the log knows.
  const ends = historyEnds(standingSettings(sheets.settings).asOf, lines);
  let derived = new Map([...goals.keys()].map((id) => [id, derivedValues(log.get(id) ?? [], ends)]));
  within('history', (history, put) => {
    derived = restorePast(history, goals, log, pastPeriods(history, lines, day), put);
  });
  within('kpi', (kpi, put) => restoreMisses(kpi, log, derived, put));
  const newest = newestLines(lines);
  for (const [id] of GOAL_SHEETS) within(id, (sheet, put) => fillUpdates(sheet, id, newest, put));
  within('check_ins', markNewest);
  return found;
}

function byRow(lines: readonly CheckIn[]): Log {
  const log = new Map<string, CheckIn[]>();
  for (const line of lines) {
    const own = log.get(line.row);
    if (own) own.push(line);
    else log.set(line.row, [line]);
  }
  return log;
}

/** Restores the sheet of past values; tells what the record of each row comes to. */
function restorePast(
  history: SheetReader,
  goals: ReadonlyMap<string, string>,
  log: Log,
  { ends, free, rows }: PastPeriods,
  put: Put,
): Map<string, DerivedValues> {
  ends.forEach((end, index) => {
    put(HISTORY_FIRST_ROW - 1, VALUE_COLUMNS[index] as string, serialDay(end));
  });
  const derived = new Map<string, DerivedValues>();
  let next = free;
  for (const [id, name] of goals) {
    const own = log.get(id) ?? [];
    const standing = rows.get(id);
    const values = derivedValues(own, ends, standing?.past);
    derived.set(id, values);
    if (standing) {
      const count = history.value(standing.row, 'checkins');
      // A count of none was written on purpose: the row began without a past.
      if (count !== 0 && (own.length > 0 || (count === '' && values.checkIns > 0)))
        putPast(standing.row, standing.past, values, put);
    } else if (own.length > 0) {
      put(next, 'row_id', id);
      put(next, 'item', name);
      putPast(next, NO_PAST, values, put);
      next += 1;
    }
  }
  return derived;
}

/** The periods of which the log knows something else than the sheet, and what follows from all of them. */
function putPast(row: number, known: Past, derived: DerivedValues, put: Put): void {
  for (const [key, columns] of [
    ['values', VALUE_COLUMNS],
    ['states', STATE_COLUMNS],
  ] as const) {
    columns.forEach((column, index) => {
      const figure = derived[key][index] ?? null;
      if (figure !== (known[key][index] ?? null)) put(row, column, figure);
    });
  }
  put(row, 'previous', derived.previous);
  put(row, 'checkins', derived.checkIns);
  put(row, 'previous_confidence', derived.previousConfidence);
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

/** Where the log says nothing, misses that are gone follow from the lights of the sheet of past values. */
function restoreMisses(
  kpi: SheetReader,
  log: Log,
  derived: ReadonlyMap<string, DerivedValues>,
  put: Put,
): void {
  for (const { id, row } of goalLines(kpi, 'kpi')) {
    const misses = derived.get(id)?.misses ?? 0;
    if (log.has(id) || (misses > 0 && kpi.value(row, 'misses') === '')) put(row, 'misses', misses);
  }
}

/**
 * A figure without a date has that of the newest check-in, as long as it is the figure of this check-in. Lines by hand
 * do not count: those of a pasted history say what a month came to, not when anybody looked.
 */
function fillUpdates(
  sheet: SheetReader,
  id: GoalSheet,
  newest: ReadonlyMap<string, CheckIn>,
  put: Put,
): void {
  const { updated } = INPUTS[id];
  for (const goal of goalLines(sheet, id)) {
    const line = newest.get(goal.id);
    const figure = sheet.number(goal.row, id === 'qualitative' ? 'value' : 'actual');
    const isEmpty = sheet.value(goal.row, updated) === '' && sheet.formula(goal.row, updated) === '';
    const isChecked = line !== undefined && line.source !== 'by_hand' && line.value === figure;
    if (isChecked && isEmpty && figure !== null) put(goal.row, updated, serialDay(dayOf(line)));
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
    put(row, 'latest', newest.get(of)?.row === row ? 1 : null);
  }
}
