import type { Host } from '../host/host.ts';
import { editableGoals } from '../tracker/editing/editable-goals.ts';
import { newOrder } from '../tracker/editing/goal-place.ts';
import { afterwards } from './afterwards.ts';
import { formulasElsewhere } from './formulas-elsewhere.ts';
import { goalChanges } from './goal-changes.ts';
import { type GoalEdit, goalEdit } from './goal-wish.ts';
import { insertGoal } from './insert-goal.ts';
import {
  type ChangedCell,
  plannedChanges,
  type RecordedTracker,
  recordedTracker,
  writePlanned,
} from './recorded-tracker.ts';
import { NAMING, type Reordered, reorderedRows } from './reorder-rows.ts';
import type { Request, Response } from './rpc-schema.ts';
import { keepEdit } from './undo-record.ts';

type Wish = Request<'editGoal'>;

/** The goals of a tracker that can be edited, archived ones, too. @throws Failure as {@link recordedTracker} */
export function readGoals(host: Host, { tracker }: Request<'readGoals'>): Response<'readGoals'> {
  const { found, readers } = recordedTracker(host, tracker);
  const goals = editableGoals(readers).map(({ id, isArchived, kind, name, parent }) => ({
    ...{ row: id, kind, name, parent, archived: isArchived },
  }));
  return { tracker: found.id, goals };
}

/**
 * What {@link editGoal} would change, and which formulas it would not, though they read rows that move. Touches nothing.
 * @throws Failure as {@link goalEdit}
 */
export function previewGoal(host: Host, wish: Request<'previewGoal'>): Response<'previewGoal'> {
  const file = recordedTracker(host, wish.tracker, NAMING);
  const edit = goalEdit(file, wish, host.today());
  const { changed } = plannedChanges(file, edit.cells);
  const { moved, sheet } = edit;
  const unchanged = [
    ...(reordered(file, edit)?.kept ?? []),
    ...(moved ? formulasElsewhere(host, file, sheet, newOrder(moved)) : []),
  ];
  return { ...answerOf(file, wish, edit, changed), unchanged };
}

/**
 * Makes a goal be as somebody wishes: adds, renames and archives it, brings it back, lets it serve another one, puts it
 * below another one. Done, or everything is as before; can be taken back.
 * @throws Failure as {@link goalEdit} and {@link recordedTracker}; HostFailure as `Host.change`
 */
export function editGoal(host: Host, wish: Wish): Response<'editGoal'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, wish.tracker, NAMING);
    const edit = goalEdit(file, wish, host.today());
    const { inserted, sheet } = edit;
    // Sheets are read before anything is written.
    const order = reordered(file, edit);
    const changed = host.together(() => {
      const written = writePlanned(host, file, edit.cells);
      if (order) host.change(order.changes);
      if (inserted) insertGoal(host, file, sheet, inserted.below, inserted.values);
      return written;
    });
    afterwards(() => keepEdit(host, file, edit, changed, order?.kept));
    return answerOf(file, wish, edit, changed);
  });
}

function reordered(file: RecordedTracker, { cells, moved, sheet }: GoalEdit): Reordered | null {
  return moved && reorderedRows(file, sheet, newOrder(moved), plannedChanges(file, cells).changed);
}

function answerOf(
  file: RecordedTracker,
  wish: Wish,
  edit: GoalEdit,
  changed: readonly ChangedCell[],
): Response<'editGoal'> {
  const sheetName = file.snapshots[edit.sheet]?.name ?? '';
  return { row: edit.id, sheetName, changes: goalChanges(file, wish, edit, changed) };
}
