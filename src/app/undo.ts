import { isoDate } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { dateText } from '../i18n/date-text.ts';
import { figureText } from '../i18n/figure.ts';
import type { PlannedCell } from '../tracker/check-in/planned-cell.ts';
import { takeBack } from '../tracker/check-in/take-back.ts';
import { serialDay } from '../tracker/serial-date.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import {
  contentOf,
  isSame,
  type RecordedTracker,
  recordedTracker,
  writePlanned,
} from './recorded-tracker.ts';
import type { Request, Response } from './rpc-schema.ts';
import { forgetAction, lastAction, type UndoRecord } from './undo-record.ts';

type UndoCell = UndoRecord['cells'][number];

/** Columns of inputs that hold dates. */
const DATES = ['updated', 'measured'];

/**
 * What would be taken back of the last action on inputs? `null` where there is none in this tracker. Writes nothing.
 * @throws Failure as {@link recordedTracker}
 */
export function readUndo(host: Host, { tracker }: Request<'readUndo'>): Response<'readUndo'> {
  const action = lastAction(host);
  if (!action || (tracker !== null && action.tracker !== tracker)) return { action: null };
  const file = fileOf(host, action);
  const cells = action.cells.map((cell) => ({
    name: cell.name,
    after: shown(cell.after, cell, file),
    before: shown(cell.before, cell, file),
    kept: placeOf(cell, file) === null,
  }));
  return {
    action: { kind: action.kind, time: action.time, cells, lines: takeBack(file, action.lines).lines },
  };
}

/**
 * Takes the last action back: inputs that still hold what the add-on wrote hold again what they held before; what
 * somebody has changed since stays and is named.
 * @throws Failure `nothing_to_undo`, and as {@link recordedTracker}; HostFailure `locked`, and as `Host.change`
 */
export function undo(host: Host, { tracker }: Request<'undo'>): Response<'undo'> {
  return host.exclusively(() => {
    const action = lastAction(host);
    if (!action || (tracker !== null && action.tracker !== tracker)) throw new Failure('nothing_to_undo');
    const file = fileOf(host, action);
    const places = action.cells.map((cell) => placeOf(cell, file));
    const inputs = places.filter((cell): cell is PlannedCell => cell !== null);
    writePlanned(host, file, [...inputs, ...takeBack(file, action.lines).cells]);
    afterwards(() => forgetAction(host));
    const kept = action.cells.filter((_, index) => places[index] === null).map(({ name }) => name);
    return { restored: inputs.length, kept: [...new Set(kept)] };
  });
}

function fileOf(host: Host, { kind, tracker }: UndoRecord): RecordedTracker {
  return recordedTracker(host, tracker, kind === 'funnel' ? ['funnel'] : []);
}

/** Where a cell stands now, with what goes back into it; `null` where it is gone or holds something else. */
function placeOf(
  { after, before, column, row: of, sheet }: UndoCell,
  { readers }: RecordedTracker,
): PlannedCell | null {
  const reader = readers[sheet];
  const row = reader && (typeof of === 'number' ? of : rowOf(reader, of));
  if (!reader || !row || reader.column(column) === undefined) return null;
  const cell = { sheet, row, column, value: before };
  return isSame(contentOf(reader, cell), after) ? cell : null;
}

function rowOf(reader: SheetReader, id: string): number | null {
  for (let row = 2; row <= reader.rows; row += 1) if (reader.text(row, 'id').trim() === id) return row;
  return null;
}

/** A content as people read it. */
function shown(
  content: UndoCell['before'],
  { column, row, sheet }: UndoCell,
  { language, rows }: RecordedTracker,
): string {
  if (typeof content !== 'number') return String(content);
  if (DATES.includes(column)) return dateText(isoDate(content - serialDay(0)), language);
  const unit = rows.find((goal) => goal.sheet === sheet && goal.id === row)?.unit ?? '';
  return figureText(content, column === 'confidence' ? '' : unit, language);
}
