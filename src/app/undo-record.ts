import * as z from 'zod/mini';
import type { Host } from '../host/host.ts';
import { INPUTS } from '../tracker/check-in/goal-rows.ts';
import type { UndoneLine } from '../tracker/check-in/recording.ts';
import { goalLines } from '../tracker/standing/goal-lines.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import type { GoalEdit } from './goal-wish.ts';
import { readKept } from './read-kept.ts';
import type { ChangedCell, RecordedTracker } from './recorded-tracker.ts';

/** Where the last action of the add-on on inputs is kept: one for each file. */
const UNDO = 'undo';

/** A formula is kept as it stands in its cell. */
const content = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ formula: z.string() })]);
const figure = z.nullable(z.number());
const sheet = z.enum(['kpi', 'okr']);

const recordSchema = z.strictObject({
  kind: z.enum(['check_in', 'record_all', 'goal', 'target', 'funnel', 'settings']),
  tracker: z.string(),
  /** `yyyy-mm-dd hh:mm`. */
  time: z.string(),
  /** Inputs that were changed, by ids; rows of the funnel and the settings have none and are counted from the id row. */
  cells: z.array(
    z.strictObject({
      sheet: z.string(),
      row: z.union([z.string(), z.number()]),
      name: z.string(),
      column: z.string(),
      before: content,
      after: content,
    }),
  ),
  lines: z.array(
    z.strictObject({
      row: z.string(),
      time: z.string(),
      value: figure,
      before: z.nullable(z.strictObject({ month: z.number(), value: figure, state: figure })),
    }),
  ),
  /** A goal that went to another place: ids of the goals above it, before and now; `''` where it is the first one. */
  moved: z.optional(
    z.strictObject({
      ...{ sheet, row: z.string(), name: z.string(), before: z.string(), now: z.string() },
      /** Cells with formulas that did not follow. */
      kept: z.optional(z.array(z.string())),
    }),
  ),
  /** A goal for which a row was put in; the cells say what was written there. */
  inserted: z.optional(z.strictObject({ sheet, row: z.string() })),
});

/** An action that can be taken back. */
export type UndoRecord = z.infer<typeof recordSchema>;

/** So many characters of an action are kept; a longer one cannot be taken back. */
const MOST = 90_000;

/** Keeps an action in the place of the one before; one that changed nothing is none. */
export function keepUndo(host: Host, action: Omit<UndoRecord, 'time'>): void {
  if (action.cells.length + action.lines.length === 0 && !action.moved) return;
  const text = JSON.stringify({ ...action, time: host.now() });
  host.memory.file.set(UNDO, text.length > MOST ? null : text);
}

/** Keeps what a recording changed: inputs of goals and the lines of the record. */
export function keepCheckIn(
  host: Host,
  { found, rows }: RecordedTracker,
  changed: readonly ChangedCell[],
  lines: readonly UndoneLine[],
  kind: 'check_in' | 'record_all' = 'check_in',
): void {
  const cells = changed.flatMap(({ after, before, cell: { column, row, sheet } }) => {
    const goal = rows.find((one) => one.sheet === sheet && one.row === row);
    const isInput = goal && (Object.values(INPUTS[goal.sheet]) as string[]).includes(column);
    if (!isInput) return [];
    return [{ sheet, row: goal.id, name: goal.name, column, before, after }];
  });
  keepUndo(host, { kind, tracker: found.id, cells, lines: [...lines] });
}

/** Keeps what editing a goal changed: cells, its place, and a row that was put in for it. */
export function keepEdit(
  host: Host,
  { found, readers }: RecordedTracker,
  { id, inserted, moved, sheet: home }: GoalEdit,
  changed: readonly ChangedCell[],
  kept: readonly string[] = [],
): void {
  const idAt = (of: string, row: number): string => {
    const given = changed.find(({ cell }) => cell.sheet === of && cell.row === row && cell.column === 'id');
    return String(given?.after ?? readers[of]?.text(row, idColumn(of)).trim());
  };
  const nameAt = (of: string, row: number): string => {
    const given = changed.find(({ cell }) => cell.sheet === of && cell.row === row && cell.column === 'name');
    return readers[of]?.text(row, 'name').trim() || String(given?.after ?? '');
  };
  const written = changed.flatMap(({ after, before, cell: { column, row, sheet: of } }) => {
    const goal = idAt(of, row);
    // Rows that had no sound id keep the one they got.
    if (column === 'id' && goal !== id) return [];
    return [{ sheet: of, row: goal, name: nameAt(of, row), column, before, after }];
  });
  const values = Object.entries(inserted?.values ?? {}).map(([column, value]) => ({
    ...{ sheet: home, row: id, name: String(inserted?.values.name), column, before: '' },
    after: value === null || typeof value === 'object' ? '' : value,
  }));
  const reader = readers[home];
  const move = reader &&
    moved && {
      ...{ sheet: home, row: id, name: nameAt(home, moved.rows[0]) },
      ...{ before: goalAbove(reader, home, moved.rows[0] - 1), now: goalAbove(reader, home, moved.below) },
      kept: [...kept],
    };
  keepUndo(host, {
    ...{ kind: 'goal', tracker: found.id, lines: [], cells: [...written, ...values] },
    ...(move ? { moved: move } : {}),
    ...(inserted ? { inserted: { sheet: home, row: id } } : {}),
  });
}

/** Where the rows of a sheet have their id. */
export function idColumn(sheet: string): string {
  return sheet === 'history' ? 'row_id' : 'id';
}

/** Id of the goal in a row or above it; `''` where there is none. */
export function goalAbove(reader: SheetReader, sheet: string, row: number): string {
  const above = goalLines(reader, sheet).filter((line) => line.row <= row);
  return above[above.length - 1]?.id ?? '';
}

/** The last action; `null` where there is none, or none that this version can read. */
export function lastAction(host: Host): UndoRecord | null {
  const read = recordSchema.safeParse(readKept(host.memory.file, UNDO));
  return read.success ? read.data : null;
}

/** Forgets the last action. */
export function forgetAction(host: Host): void {
  host.memory.file.set(UNDO, null);
}
