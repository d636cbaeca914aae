import { type Day, isoDate } from '../../core/day.ts';
import type { State } from '../../core/light.ts';
import type { Language } from '../../i18n/language.ts';
import { isAutomatic } from '../../plan/automatic-format.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { unitPattern } from '../number-formats.ts';
import { serialDay } from '../serial-date.ts';
import { standingLimits } from '../standing/standing-limits.ts';
import { standingLines } from '../standing/standing-records.ts';
import type { StandingSheet } from '../standing/standing-sheet.ts';
import { dayOf, newestLines } from './derived-values.ts';
import { type GoalRow, lightOn } from './goal-row.ts';
import { INPUTS, newIds, type Readers } from './goal-rows.ts';
import { logCells, type NewLine } from './log-cells.ts';
import { type PastChange, type PastMonth, type PastRow, pastCells } from './past-cells.ts';
import { type PlannedCell, rowCells } from './planned-cell.ts';

/** What a person says about a row; `null` leaves a thing as it is. */
export interface Entry {
  readonly row: GoalRow;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly why: string | null;
  readonly next: string | null;
}

/** Who records, and which day the values are about. */
export interface Occasion {
  readonly day: Day;
  /** `hh:mm` on the clock of the spreadsheet. */
  readonly clock: string;
  readonly who: string;
  readonly source: CheckIn['source'];
}

/** A tracker as a recording needs it. */
export interface Recorded {
  readonly readers: Readers;
  readonly settings: StandingSheet | undefined;
  readonly language: Language;
  /** All rows that can be checked in. */
  readonly rows: readonly GoalRow[];
}

/** A line of the log to be taken back, and what the past values held in its month before. */
export interface UndoneLine extends Pick<CheckIn, 'row' | 'time' | 'value'> {
  readonly before: PastMonth | null;
}

/** What a recording writes. */
export interface Recording {
  readonly cells: readonly PlannedCell[];
  /** What takes the lines of the record back. */
  readonly undone: readonly UndoneLine[];
  /** Rows whose figure is newer than the recorded day: it stays, only the record grows. */
  readonly older: readonly GoalRow[];
}

/** Columns that show figures in the unit of their row. */
const FIGURES = ['actual', 'target', 'baseline', 'expected', 'landing', 'needed', 'value', 'typed'];

/**
 * What is written where rows are recorded: their inputs, a line of the log for each, the past values, the number of
 * misses, and ids for rows without one. Nothing that is a formula is overwritten. An entry that is there already, because
 * its answer was lost on the way and it is sent again, is not written twice.
 * Source: rulings B10, B21, S14, 65.
 */
export function recordRows(tracker: Recorded, given: readonly Entry[], occasion: Occasion): Recording {
  const { language, readers, rows, settings } = tracker;
  const { check_ins: log, history = null } = readers;
  const standing = log ? standingLines(log, language) : [];
  const limits = standingLimits(settings);
  const newest = newestLines(standing.map(({ line }) => line));
  const isOlder = ({ id }: GoalRow): boolean => {
    const line = newest.get(id);
    return line !== undefined && dayOf(line) > occasion.day;
  };
  const lastOfDay = newestLines(
    standing.map(({ line }) => line).filter((line) => dayOf(line) === occasion.day),
  );
  const entries = given.filter((entry) => {
    const line = lastOfDay.get(entry.row.id);
    return !line || !isRepeated(entry, line, isOlder(entry.row), occasion);
  });
  const added = entries.map((entry): NewLine => {
    const { row } = entry;
    const value = row.isLinked ? row.value : (entry.value ?? row.value);
    return {
      line: lineOf(entry, value, lightOn(row, value, limits, occasion.day), occasion),
      format: formatOf(row, tracker),
    };
  });
  const lines = added.map(({ line }) => line);
  const pastRows = (of: readonly GoalRow[]): PastRow[] =>
    of
      .filter(({ sheet }) => sheet !== 'qualitative')
      .map((row) => ({ ...row, format: formatOf(row, tracker) }));
  const recorded = entries.map(({ row }) => row);
  const past = pastCells(
    history,
    [...standing.map(({ line }) => line), ...lines],
    pastRows(recorded),
    pastRows(rows),
    occasion.day,
  );
  const isKept = log !== undefined || history !== null;
  // A new period moves the past of goals that are not recorded, too: their oldest period may go.
  const moved = rows.filter(
    (row) => newest.has(row.id) && past.derived.has(row.id) && !recorded.includes(row),
  );
  return {
    cells: [
      ...newIds(readers).flatMap(({ id, row, sheet }) => rowCells(sheet, row, { id })),
      ...entries.flatMap((entry) => inputCells(entry, isOlder(entry.row), occasion, tracker)),
      ...(isKept ? missesCells([...recorded, ...moved], past) : []),
      ...(log ? logCells(log, standing, added, language) : []),
      ...past.cells,
    ],
    undone: lines.map(({ row, time, value }) => ({ row, time, value, before: past.before.get(row) ?? null })),
    older: given.map(({ row }) => row).filter(isOlder),
  };
}

/** The number of misses, which the sheet of KPIs shows. */
export function missesCells(rows: readonly GoalRow[], { derived }: PastChange): PlannedCell[] {
  return rows.flatMap(({ id, row, sheet }) =>
    sheet === 'kpi' ? rowCells(sheet, row, { misses: derived.get(id)?.misses ?? null }) : [],
  );
}

/** Tells whether the newest line of a row says the same about the same day. */
export function recordedOn({ language, readers }: Recorded, day: Day): (row: GoalRow) => boolean {
  const { check_ins: log } = readers;
  const newest = newestLines(log ? standingLines(log, language).map(({ line }) => line) : []);
  return ({ id, value }) => {
    const line = newest.get(id);
    return line !== undefined && line.value === value && dayOf(line) === day;
  };
}

/** Does the newest line of the day say the same, and does the row show it? */
function isRepeated(entry: Entry, line: CheckIn, isOlder: boolean, occasion: Occasion): boolean {
  const { confidence, row, value } = entry;
  const said = lineOf(entry, row.isLinked ? row.value : (value ?? row.value), null, occasion);
  const isShown = said.value === row.value && (confidence ?? row.confidence) === row.confidence;
  return (
    (isOlder || isShown) &&
    (['value', 'confidence', 'why', 'next', 'who', 'source'] as const).every((key) => line[key] === said[key])
  );
}

function lineOf(
  { confidence, next, row, why }: Entry,
  value: number | null,
  state: State | null,
  { clock, day, source, who }: Occasion,
): CheckIn {
  return {
    time: `${isoDate(day)} ${clock}`,
    row: row.id,
    name: row.name,
    value,
    target: row.goal?.target ?? null,
    state: state === null ? null : STATE[state],
    confidence: confidence ?? row.confidence,
    why: why ?? '',
    next: next ?? '',
    who,
    source,
  };
}

/**
 * The inputs of a row as they will be. A recording of all rows only gives a date to figures that have none, and to those
 * that a formula fills: nobody types a date for them.
 */
function inputCells(
  { confidence, next, row, value, why }: Entry,
  isOlder: boolean,
  { day, source }: Occasion,
  { language, readers }: Recorded,
): PlannedCell[] {
  const columns: Partial<Record<keyof (typeof INPUTS)['okr'], string>> = INPUTS[row.sheet];
  const values: Record<string, string | number> = {};
  const put = (input: keyof typeof columns, given: string | number | null): void => {
    const column = columns[input];
    if (column !== undefined && given !== null && readers[row.sheet]?.formula(row.row, column) === '') {
      values[column] = given;
    }
  };
  const isComputed = row.isLinked && row.value !== null && (row.updated ?? day) <= day;
  if (source === 'record_all') {
    if (row.updated === null || isComputed) put('updated', serialDay(day));
    return rowCells(row.sheet, row.row, values);
  }
  if (isOlder) return [];
  if (!row.isLinked) put('value', value);
  if (row.isLinked ? isComputed : value !== null) put('updated', serialDay(day));
  put('confidence', confidence);
  put('why', why);
  put('next', next);
  return [...rowCells(row.sheet, row.row, values), ...formatCells(row, readers, language)];
}

/** A row that was typed into a spare one shows its figures in their unit from now on. Source: look, section 1.5. */
function formatCells(row: GoalRow, readers: Readers, language: Language): PlannedCell[] {
  const reader = readers[row.sheet];
  const format = unitPattern(row.unit, row.goal?.target ?? null, language);
  if (!reader || format === null) return [];
  return FIGURES.filter(
    (column) => reader.column(column) !== undefined && isAutomatic(reader.format(row.row, column)),
  ).map((column) => ({ sheet: row.sheet, row: row.row, column, format }));
}

/** How the figures of a row look. */
function formatOf({ row, sheet, goal, unit }: GoalRow, { language, readers }: Recorded): string {
  const own = readers[sheet]?.format(row, sheet === 'qualitative' ? 'value' : 'actual') ?? '';
  return isAutomatic(own) ? (unitPattern(unit, goal?.target ?? null, language) ?? '') : own;
}
