import { serves } from '../core/serves.ts';
import { sheetName } from '../i18n/sheet-name.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { newIds } from '../tracker/check-in/goal-rows.ts';
import { type PlannedCell, type PlannedValue, rowCells } from '../tracker/check-in/planned-cell.ts';
import { type EditableGoal, editableGoals, type GoalKind } from '../tracker/editing/editable-goals.ts';
import { archived, broughtBack, renamed } from '../tracker/editing/goal-edits.ts';
import { type GoalMove, lastOf, newOrder, placeOfNew } from '../tracker/editing/goal-place.ts';
import { freeId } from '../tracker/standing/standing-ids.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { FIRST_ROW } from '../tracker/table-sheet.ts';
import { Failure } from './failure.ts';
import type { RecordedTracker } from './recorded-tracker.ts';
import type { Request } from './rpc-schema.ts';

type Wish = Request<'editGoal'>;

/** What a wish about a goal comes to. */
export interface GoalEdit {
  readonly id: string;
  readonly sheet: EditableGoal['sheet'];
  readonly cells: readonly PlannedCell[];
  /** A row that is put in below another one, with what stands in it. */
  readonly inserted: {
    readonly below: number;
    readonly values: Readonly<Record<string, PlannedValue>>;
  } | null;
  /** Rows that go to another place. */
  readonly moved: GoalMove | null;
}

/** Of each kind: its sheet, what stands in its type, and the letter of a new id. */
const KINDS: Readonly<
  Record<GoalKind, { sheet: EditableGoal['sheet']; type: string | null; letter: string }>
> = {
  objective: { sheet: 'okr', type: 'O', letter: 'O' },
  key_result: { sheet: 'okr', type: 'KR', letter: 'R' },
  kpi: { sheet: 'kpi', type: null, letter: 'K' },
};

/**
 * What has to change so that a goal is as somebody wishes?
 * @param today `yyyy-mm-dd`
 * @throws Failure `row_gone` for the goal, its parent or the one above it; `sheet_gone`; `table_changed` where it would
 *   serve itself
 */
export function goalEdit(file: RecordedTracker, wish: Wish, today: string): GoalEdit {
  const { language, readers } = file;
  const goals = editableGoals(readers);
  const known = (id: string | null): EditableGoal | null => goals.find((one) => one.id === id) ?? null;
  const find = (id: string | null): EditableGoal | null => {
    const found = known(id);
    if (id && !found) throw new Failure('row_gone', { name: id });
    return found;
  };
  const { sheet } = KINDS[wish.kind];
  const reader = readers[sheet];
  if (!reader) throw new Failure('sheet_gone', { name: sheetName(sheet, language) });
  if (wish.name.trim() === '') throw new Failure('unknown', { detail: 'a goal without a name' });
  const ids = newIds(readers).flatMap(({ id, row, sheet: of }) => rowCells(of, row, { id }));
  if (wish.row === null) return added(file, reader, wish, find(wish.parent), ids);
  const goal = find(wish.row) as EditableGoal;
  const base = { id: goal.id, sheet, inserted: null };
  if (wish.archived !== goal.isArchived) {
    const cells = wish.archived ? archived(readers, goal, today, language) : broughtBack(readers, goal);
    return { ...base, cells: [...ids, ...cells], moved: null };
  }
  // What it serves may be gone, or stand in a sheet that is not edited here: that stays as long as nobody changes it.
  const isKept = wish.parent === goal.parent;
  const parent = isKept ? known(goal.parent) : find(wish.parent);
  const parentOf = (id: string): string | null => known(id)?.parent ?? null;
  if (!isKept && parent && serves(parent.id, goal.id, parentOf)) throw new Failure('table_changed');
  const moved = moveOf(reader, goal, parent, wish.below, find(wish.below));
  const name = wish.name.trim();
  const isLabelled = !isKept || (moved !== null && goal.kind === 'key_result' && parent !== null);
  return {
    ...base,
    moved,
    cells: [
      ...ids,
      ...(name === goal.name ? [] : renamed(readers, goal, name)),
      ...(isLabelled ? rowCells(sheet, goal.row, { parent: parent && labelOf(parent) }) : []),
    ],
  };
}

function added(
  file: RecordedTracker,
  reader: SheetReader,
  { kind, name }: Wish,
  parent: EditableGoal | null,
  ids: readonly PlannedCell[],
): GoalEdit {
  const { letter, sheet, type } = KINDS[kind];
  const { below, isSpare } = placeOfNew(reader, sheet, kind === 'key_result' ? parent : null);
  const spare = isSpare && kind !== 'objective' ? reader.text(below + 1, 'id').trim() : '';
  const id = spare || freeId(letter, takenIds(file, reader, ids));
  const level = kind === 'objective' ? TRACKER_TEXTS[file.language].words.level.company : null;
  const values = {
    id,
    name: name.trim(),
    parent: parent && labelOf(parent),
    ...(sheet === 'okr' ? { type, level } : {}),
  };
  const cells = isSpare ? [...ids, ...rowCells(sheet, below + 1, values)] : ids;
  return { id, sheet, cells, inserted: isSpare ? null : { below, values }, moved: null };
}

function labelOf({ id, name }: EditableGoal): string {
  return `${id} ${name}`;
}

/** Where the rows of a goal go; `null` where they stay. */
function moveOf(
  reader: SheetReader,
  goal: EditableGoal,
  parent: EditableGoal | null,
  wished: string | null,
  above: EditableGoal | null,
): GoalMove | null {
  const isKeyResult = goal.kind === 'key_result';
  const isElsewhere = isKeyResult && parent !== null && parent.id !== goal.parent;
  if (wished === null && !isElsewhere) return null;
  const home = isKeyResult ? parent : null;
  const top = home?.row ?? FIRST_ROW - 1;
  const below =
    above !== null ? lastRow(reader, above) : wished === null && home !== null ? lastRow(reader, home) : top;
  const move: GoalMove = { rows: [goal.row, lastRow(reader, goal)], below };
  return newOrder(move).from.length === 0 ? null : move;
}

/** The last row of what goes with a goal. */
function lastRow(reader: SheetReader, goal: EditableGoal): number {
  return goal.kind === 'objective' ? lastOf(reader, goal) : goal.row;
}

/** Ids that stand in the sheet or in the record: none of them is given a second time. */
function takenIds(
  { readers }: RecordedTracker,
  reader: SheetReader,
  given: readonly PlannedCell[],
): Set<string> {
  const ids = (from: SheetReader | undefined, column: string): string[] =>
    Array.from({ length: from?.rows ?? 0 }, (_, row) => from?.text(row + 1, column).trim() ?? '');
  return new Set([
    ...given.map(({ value }) => String(value)),
    ...ids(reader, 'id'),
    ...ids(readers.check_ins, 'row_id'),
    ...ids(readers.history, 'row_id'),
  ]);
}
