import { isArchived } from '../../i18n/archived-goals.ts';
import { newIds, type Readers } from '../check-in/goal-rows.ts';
import { labelledId } from '../standing/cell-meaning.ts';
import { type GoalLine, goalLines } from '../standing/goal-lines.ts';
import type { SheetReader } from '../standing/standing-sheet.ts';

/** What can be edited in a tracker that stands. */
export type GoalKind = 'objective' | 'key_result' | 'kpi';

/** A goal that can be edited, where it stands, counted from the id row. */
export interface EditableGoal extends GoalLine {
  readonly sheet: 'kpi' | 'okr';
  readonly kind: GoalKind;
  /** Id of what it serves or belongs to; `null` without one. */
  readonly parent: string | null;
  readonly isArchived: boolean;
}

/**
 * In front of the parent of an archived row of the OKR sheet: it makes the row belong to nothing, and still tells to
 * what it belonged. Twice for objectives, which have no type any more.
 */
export const NOTHING = '–';

const ARCHIVED_PARENT = new RegExp(`^${NOTHING}+ ?`);

/** The objectives with their key results and the KPIs, in the order of their sheets; archived ones, too. */
export function editableGoals(readers: Readers): EditableGoal[] {
  const ids = new Map(newIds(readers).map(({ id, row, sheet }) => [`${sheet}@${row}`, id]));
  return (['okr', 'kpi'] as const).flatMap((sheet) => {
    const reader = readers[sheet];
    if (!reader) return [];
    let objective: string | null = null;
    return goalLines(reader, sheet).map((line): EditableGoal => {
      const goal = { ...line, id: ids.get(`${sheet}@${line.row}`) ?? line.id, sheet };
      const archived = isArchived(line.name);
      const kind = kindOf(reader, goal, archived);
      const named = labelledId(parentLabel(reader, line.row));
      if (kind === 'objective') objective = archived ? objective : goal.id;
      const parent = kind === 'key_result' ? (named ?? objective) : named;
      return { ...goal, kind, parent, isArchived: archived };
    });
  });
}

/** What stands in the cell of the parent, without what archiving put in front. */
export function parentLabel(reader: SheetReader, row: number): string {
  return reader.text(row, 'parent').trim().replace(ARCHIVED_PARENT, '');
}

function kindOf(
  reader: SheetReader,
  { row, sheet }: Pick<EditableGoal, 'row' | 'sheet'>,
  archived: boolean,
): GoalKind {
  if (sheet === 'kpi') return 'kpi';
  const text = (column: string): string => reader.text(row, column).trim();
  const isObjective = text('type') === 'O' || (archived && text('parent').startsWith(NOTHING + NOTHING));
  return isObjective ? 'objective' : 'key_result';
}
