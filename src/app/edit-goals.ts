import type { Host, Writable } from '../host/host.ts';
import { figureText } from '../i18n/figure.ts';
import { GOAL_EDIT_TEXTS } from '../i18n/sidebar-edit-goals.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { fill } from '../i18n/translate.ts';
import { editableGoals } from '../tracker/editing/editable-goals.ts';
import { newOrder } from '../tracker/editing/goal-place.ts';
import { goalLines } from '../tracker/standing/goal-lines.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { afterwards } from './afterwards.ts';
import { type GoalEdit, goalEdit } from './goal-wish.ts';
import { insertGoal } from './insert-goal.ts';
import {
  type ChangedCell,
  plannedChanges,
  type RecordedTracker,
  recordedTracker,
  writePlanned,
} from './recorded-tracker.ts';
import { reorderedRows } from './reorder-rows.ts';
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

/** What {@link editGoal} would change. Touches nothing. @throws Failure as {@link goalEdit} */
export function previewGoal(host: Host, wish: Request<'previewGoal'>): Response<'previewGoal'> {
  const file = recordedTracker(host, wish.tracker, ['actions']);
  const edit = goalEdit(file, wish, host.today());
  return answerOf(file, wish, edit, plannedChanges(file, edit.cells).changed);
}

/**
 * Makes a goal be as somebody wishes: adds, renames and archives it, brings it back, lets it serve another one, puts it
 * below another one. Done, or everything is as before; can be taken back.
 * @throws Failure as {@link goalEdit} and {@link recordedTracker}; HostFailure as `Host.change`
 */
export function editGoal(host: Host, wish: Wish): Response<'editGoal'> {
  return host.exclusively(() => {
    const file = recordedTracker(host, wish.tracker, ['actions']);
    const edit = goalEdit(file, wish, host.today());
    const { inserted, moved, sheet } = edit;
    const changed = host.together(() => {
      const written = writePlanned(host, file, edit.cells);
      if (moved) host.change(reorderedRows(file, sheet, newOrder(moved), written));
      if (inserted) insertGoal(host, file, sheet, inserted.below, inserted.values);
      return written;
    });
    afterwards(() => keepEdit(host, file, edit, changed));
    return answerOf(file, wish, edit, changed);
  });
}

function answerOf(
  file: RecordedTracker,
  { language, name }: Wish,
  { id, inserted, moved, sheet }: GoalEdit,
  changed: readonly ChangedCell[],
): Response<'editGoal'> {
  const { readers, snapshots } = file;
  const texts = GOAL_EDIT_TEXTS[language];
  const { kpi, okr } = TRACKER_TEXTS[language];
  const titleOf = (of: string, column: string): string => {
    const titles: Readonly<Record<string, string>> = of === 'okr' ? okr.columns : kpi.columns;
    return column === 'goal' ? texts.goal : (titles[column] ?? column);
  };
  const cells = [
    ...changed.map(({ after, before, cell: { column, row, sheet: of } }) => {
      const named = readers[of]?.text(row, 'name').trim();
      const unit = readers[of]?.text(row, 'unit') ?? '';
      const said = (content: Writable): string => {
        if (typeof content === 'object') return content.formula;
        return typeof content === 'number' ? figureText(content, unit, language) : String(content);
      };
      return { row, column, sheet: of, name: named || name, before: said(before), after: said(after) };
    }),
    ...Object.entries(inserted?.values ?? {}).map(([column, value]) => ({
      ...{ row: 0, column, sheet, name, before: '', after: String(value ?? '') },
    })),
  ];
  // What people see of a goal; ids and types follow from it, and the past values carry its name.
  const shown = cells.filter(
    ({ after, before, column, sheet: of }) =>
      of !== 'history' && after !== before && ['name', 'parent', 'target', 'why', 'goal'].includes(column),
  );
  const changes = shown.map(({ after, before, column, name: named, sheet: of }) => ({
    ...{ name: named, field: titleOf(of, column), before, after },
  }));
  const reader = readers[sheet] as SheetReader;
  const place = (row: number, without = -1): string => {
    const above = goalLines(reader, sheet).filter((line) => line.row <= row && line.row !== without);
    const line = above[above.length - 1];
    return line ? fill(texts.under, { name: line.name }) : texts.first;
  };
  const move = moved && {
    ...{ name, field: texts.place, before: place(moved.rows[0] - 1), after: place(moved.below) },
  };
  return {
    row: id,
    sheetName: snapshots[sheet]?.name ?? '',
    changes: [...changes, ...(move ? [move] : [])],
  };
}
