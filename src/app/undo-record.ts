import * as z from 'zod/mini';
import type { Host } from '../host/host.ts';
import { INPUTS } from '../tracker/check-in/goal-rows.ts';
import type { UndoneLine } from '../tracker/check-in/recording.ts';
import type { ChangedCell, RecordedTracker } from './recorded-tracker.ts';

/** Where the last action of the add-on on inputs is kept: one for each file. */
const UNDO = 'undo';

const content = z.union([z.string(), z.number(), z.boolean()]);
const figure = z.nullable(z.number());

const recordSchema = z.strictObject({
  kind: z.enum(['check_in', 'target', 'funnel', 'settings']),
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
});

/** An action that can be taken back. */
export type UndoRecord = z.infer<typeof recordSchema>;

/** Keeps an action in the place of the one before; one that changed nothing is none. */
export function keepUndo(host: Host, action: Omit<UndoRecord, 'time'>): void {
  if (action.cells.length + action.lines.length === 0) return;
  host.memory.file.set(UNDO, JSON.stringify({ ...action, time: host.now() }));
}

/** Keeps what a check-in changed: inputs of goals and the lines of the record. */
export function keepCheckIn(
  host: Host,
  { found, rows }: RecordedTracker,
  changed: readonly ChangedCell[],
  lines: readonly UndoneLine[],
): void {
  const cells = changed.flatMap(({ after, before, cell: { column, row, sheet } }) => {
    const goal = rows.find((one) => one.sheet === sheet && one.row === row);
    const isInput = goal && (Object.values(INPUTS[goal.sheet]) as string[]).includes(column);
    // A check-in neither writes nor overwrites formulas in inputs.
    if (!isInput || typeof before === 'object' || typeof after === 'object') return [];
    return [{ sheet, row: goal.id, name: goal.name, column, before, after }];
  });
  keepUndo(host, { kind: 'check_in', tracker: found.id, cells, lines: [...lines] });
}

/** The last action; `null` where there is none, or none that this version can read. */
export function lastAction(host: Host): UndoRecord | null {
  const text = host.memory.file.get(UNDO);
  if (text === null) return null;
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Forgets the last action. */
export function forgetAction(host: Host): void {
  host.memory.file.set(UNDO, null);
}
