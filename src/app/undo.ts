import { isoDate } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { dateText } from '../i18n/date-text.ts';
import { figureText } from '../i18n/figure.ts';
import { GOAL_EDIT_TEXTS } from '../i18n/sidebar-edit-goals.ts';
import { fill } from '../i18n/translate.ts';
import type { PlannedCell } from '../tracker/check-in/planned-cell.ts';
import { takeBack } from '../tracker/check-in/take-back.ts';
import { newOrder } from '../tracker/editing/goal-place.ts';
import { dayOfSerial } from '../tracker/serial-date.ts';
import { SETTINGS_ROWS } from '../tracker/sheets/settings-cells.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import { formulaText, isSeen } from './goal-changes.ts';
import { removeGoal } from './insert-goal.ts';
import { plannedChanges, type RecordedTracker, recordedTracker, writePlanned } from './recorded-tracker.ts';
import { NAMING, reorderedRows } from './reorder-rows.ts';
import type { Request, Response } from './rpc-schema.ts';
import { formatsWith } from './stage-formats.ts';
import { findTrackers } from './trackers.ts';
import { forgetAction, lastAction, type UndoRecord } from './undo-record.ts';
import { rowOf, type UndoCell, wayBack } from './way-back.ts';

/** Columns of the funnel that hold rates. */
const RATES = ['rate', 'benchmark'];

/** Row of the settings that holds a month; the others that can be taken back hold shares. */
const YEAR: number = SETTINGS_ROWS.fiscalStart;

/** Columns of inputs that hold dates. */
const DATES = ['updated', 'measured'];

/**
 * What would be taken back of the last action on inputs? `null` where there is none in this tracker. Writes nothing.
 * @throws Failure as {@link recordedTracker}
 */
export function readUndo(host: Host, { tracker }: Request<'readUndo'>): Response<'readUndo'> {
  const action = actionIn(host, tracker);
  if (!action) return { action: null };
  const file = fileOf(host, action);
  const { cells, move } = wayBack(action, file);
  const shownCells = action.cells.flatMap((cell, index) => {
    if (action.kind === 'goal' && !isSeen(cell)) return [];
    const [after, before] = [shown(cell.after, cell, file), shown(cell.before, cell, file)];
    return [{ name: cell.name, after, before, kept: cells[index] === null }];
  });
  const { moved } = action;
  const place = (id: string): string => placeText(file, moved?.sheet ?? '', id);
  const rows = moved
    ? [{ name: moved.name, after: place(moved.now), before: place(moved.before), kept: move === null }]
    : [];
  return {
    action: {
      ...{ kind: action.kind, time: action.time, cells: [...shownCells, ...rows] },
      lines: takeBack(file, action.lines).lines,
    },
  };
}

/**
 * Takes the last action back: inputs that still hold what the add-on wrote hold again what they held before; what
 * somebody has changed since stays and is named.
 * @throws Failure `nothing_to_undo`, and as {@link recordedTracker}; HostFailure `locked`, and as `Host.change`
 */
export function undo(host: Host, { tracker }: Request<'undo'>): Response<'undo'> {
  return host.exclusively(() => {
    const action = actionIn(host, tracker);
    if (!action) throw new Failure('nothing_to_undo');
    const file = fileOf(host, action);
    const { cells, move, removed } = wayBack(action, file);
    const inputs = cells.filter((cell): cell is PlannedCell => cell !== null);
    const { inserted, moved } = action;
    const written = removed === null ? inputs : [];
    const formats = formatsWith(file.readers.funnel, written, file.language);
    const planned = [...written, ...formats, ...takeBack(file, action.lines).cells];
    const { changed } = plannedChanges(file, planned);
    // Sheets are read before anything is written.
    const order = moved && move && reorderedRows(file, moved.sheet, newOrder(move), changed, moved.kept);
    host.together(() => {
      writePlanned(host, file, planned);
      if (order) host.change(order.changes);
      if (inserted && removed !== null) removeGoal(host, file, inserted.sheet, removed);
    });
    afterwards(() => forgetAction(host));
    const kept = action.cells.filter((_, index) => cells[index] === null).map(({ name }) => name);
    if (moved && !move) kept.push(moved.name);
    return { restored: inputs.length + (move ? 1 : 0), kept: [...new Set(kept)] };
  });
}

/** The last action where it was in this tracker (`null`: in any), and that is still there. */
function actionIn(host: Host, tracker: string | null): UndoRecord | null {
  const action = lastAction(host);
  const isMeant = action !== null && (tracker ?? action.tracker) === action.tracker;
  return isMeant && findTrackers(host).some(({ id }) => id === action.tracker) ? action : null;
}

function placeText({ language, readers }: RecordedTracker, sheet: string, id: string): string {
  const texts = GOAL_EDIT_TEXTS[language];
  const reader = readers[sheet];
  const row = reader && rowOf(reader, sheet, id);
  return id === '' || !row ? texts.first : fill(texts.under, { name: reader.text(row, 'name').trim() });
}

function fileOf(host: Host, { kind, tracker }: UndoRecord): RecordedTracker {
  return recordedTracker(host, tracker, kind === 'funnel' ? ['funnel'] : kind === 'goal' ? NAMING : []);
}

/** A content as people read it. */
function shown(
  content: UndoCell['before'],
  { column, row, sheet }: UndoCell,
  { language, rows }: RecordedTracker,
): string {
  if (typeof content === 'object') return formulaText(content.formula);
  if (typeof content !== 'number') return String(content);
  if (DATES.includes(column)) return dateText(isoDate(dayOfSerial(content)), language);
  const isShare = sheet === 'funnel' ? RATES.includes(column) : sheet === 'settings' && row !== YEAR;
  const unit = isShare ? '%' : (rows.find((goal) => goal.sheet === sheet && goal.id === row)?.unit ?? '');
  return figureText(content, column === 'confidence' ? '' : unit, language);
}
