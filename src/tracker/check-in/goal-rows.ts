import { type Day, parseDay } from '../../core/day.ts';
import { KEEP_TOLERANCE } from '../../core/progress.ts';
import type { Language } from '../../i18n/language.ts';
import { TRACKER_TEXTS } from '../../i18n/tracker.ts';
import { choiceOf, dateOf } from '../standing/cell-meaning.ts';
import { type GoalLine, goalLines } from '../standing/goal-lines.ts';
import { standingIds } from '../standing/standing-ids.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';
import type { GoalRow, GoalSheet } from './goal-row.ts';

/** The sheets with goals in the order in which they are checked in, and the letter of new ids in each. */
export const GOAL_SHEETS: readonly (readonly [sheet: GoalSheet, letter: string])[] = [
  ['kpi', 'K'],
  ['okr', 'R'],
  ['qualitative', 'Q'],
];

/** The columns a check-in writes to, by sheet. A goal in words has its cause in the verdict, which people write. */
export const INPUTS = {
  kpi: { value: 'actual', updated: 'updated', why: 'why', next: 'next' },
  okr: { value: 'actual', updated: 'updated', why: 'why', next: 'next', confidence: 'confidence' },
  qualitative: { value: 'typed', updated: 'measured', next: 'next' },
} as const satisfies Record<
  GoalSheet,
  Partial<Record<'value' | 'updated' | 'why' | 'next' | 'confidence', string>>
>;

/** Readers of the sheets of a tracker by their id in plans; what is not there is left out. */
export type Readers = Readonly<Partial<Record<string, SheetReader>>>;

/**
 * The rows of a tracker that can be checked in, sheet by sheet from top to bottom: all but objectives. A row without
 * a sound id gets one that neither a row nor a record has ever had.
 */
export function goalRows(readers: Readers, language: Language): GoalRow[] {
  return allLines(readers).flatMap(([sheet, reader, line, isNew]) =>
    sheet === 'okr' && reader.text(line.row, 'type').trim() === 'O'
      ? []
      : [goalRow(sheet, reader, line, isNew, language)],
  );
}

/** Rows whose cell of the id holds none, a copied one or none that can be used, objectives too; with their new ids. */
export function newIds(readers: Readers): (GoalLine & { readonly sheet: GoalSheet })[] {
  return allLines(readers).flatMap(([sheet, , line, isNew]) => (isNew ? [{ ...line, sheet }] : []));
}

function allLines(readers: Readers): [GoalSheet, SheetReader, GoalLine, boolean][] {
  const recorded = () => [...idsIn(readers.check_ins, 'row_id'), ...idsIn(readers.history, 'row_id')];
  return GOAL_SHEETS.flatMap(([sheet, letter]) => {
    const reader = readers[sheet];
    if (!reader) return [];
    const lines = goalLines(reader, sheet);
    const ids = standingIds(lines, letter, () => [...recorded(), ...idsIn(reader, 'id')]);
    return lines.map((line): [GoalSheet, SheetReader, GoalLine, boolean] => {
      const id = ids.get(line.row) as string;
      return [sheet, reader, { ...line, id }, id !== line.id];
    });
  });
}

function idsIn(reader: SheetReader | undefined, column: string): string[] {
  return Array.from(
    { length: reader?.rows ?? 0 },
    (_, index) => reader?.text(index + 1, column).trim() ?? '',
  );
}

function goalRow(
  sheet: GoalSheet,
  reader: SheetReader,
  { id, name, row }: GoalLine,
  isNew: boolean,
  language: Language,
): GoalRow {
  const { words } = TRACKER_TEXTS[language];
  const text = (column: string): string => reader.text(row, column).trim();
  const number = (column: string): number | null => reader.number(row, column);
  const day = (column: string): Day | null => {
    const date = dateOf(reader.value(row, column));
    return date === null ? null : parseDay(date);
  };
  const inputs: Partial<Record<string, string>> = INPUTS[sheet];
  const target = number('target');
  return {
    sheet,
    row,
    id,
    isNew,
    name,
    owner: text('owner'),
    unit: text('unit'),
    goal:
      target === null
        ? null
        : {
            target,
            baseline: number('baseline'),
            direction: choiceOf(text('direction'), words.direction),
            tolerance: Math.abs(target) * (number('tolerance') ?? KEEP_TOLERANCE),
          },
    kind: choiceOf(text('kind'), words.kind) ?? 'sum',
    start: day('start'),
    end: day('end'),
    cadence: choiceOf(text('cadence'), words.cadence) ?? 'monthly',
    value: number(sheet === 'qualitative' ? 'value' : 'actual'),
    isLinked: reader.formula(row, INPUTS[sheet].value) !== '',
    updated: day(INPUTS[sheet].updated),
    confidence: inputs.confidence ? number(inputs.confidence) : null,
    why: inputs.why ? text(inputs.why) : '',
    next: text('next'),
  };
}
