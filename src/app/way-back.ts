import type { PlannedCell } from '../tracker/check-in/planned-cell.ts';
import { editableGoals } from '../tracker/editing/editable-goals.ts';
import { type GoalMove, lastOf, newOrder } from '../tracker/editing/goal-place.ts';
import { normalFormula } from '../tracker/repair/same-formula.ts';
import { KPI_COLUMNS } from '../tracker/sheets/kpi-columns.ts';
import { OKR_COLUMNS } from '../tracker/sheets/okr-columns.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { FIRST_ROW } from '../tracker/table-sheet.ts';
import { contentOf, isSame, type RecordedTracker } from './recorded-tracker.ts';
import { goalAbove, idColumn, type UndoRecord } from './undo-record.ts';

/** One cell of an action. */
export type UndoCell = UndoRecord['cells'][number];

/** What takes an action back as the file stands now. */
export interface WayBack {
  /** For each of its cells; `null` where somebody has changed it since. */
  readonly cells: readonly (PlannedCell | null)[];
  /** `null` where the goal stands in another place by now. */
  readonly move: GoalMove | null;
  /** The row that is taken out again; `null` where there is none, or where somebody has typed into it. */
  readonly removed: number | null;
}

/** What takes an action back? Only what still is as the add-on left it. */
export function wayBack({ cells, inserted, moved }: UndoRecord, file: RecordedTracker): WayBack {
  const places = cells.map((cell) => placeOf(cell, file));
  const move = moved ? moveBack(moved, file) : null;
  if (!inserted) return { cells: places, move, removed: null };
  const reader = file.readers[inserted.sheet];
  const row = (reader && rowOf(reader, inserted.sheet, inserted.row)) ?? null;
  const known = new Map(cells.map(({ after, column }) => [column, after]));
  const columns = inserted.sheet === 'kpi' ? KPI_COLUMNS : OKR_COLUMNS;
  const isUntouched =
    reader &&
    row !== null &&
    columns.every(
      ({ id, kind }) =>
        kind === 'formula' ||
        reader.column(id) === undefined ||
        isSame(contentOf(reader, { ...inserted, row, column: id }), known.get(id) ?? ''),
    );
  const own = ({ row: of, sheet }: UndoCell): boolean => sheet === inserted.sheet && of === inserted.row;
  // With the row all of its cells go, or none.
  const whole = (cell: PlannedCell | null, { column, sheet }: UndoCell): PlannedCell | null =>
    isUntouched ? (cell ?? { sheet, row, column }) : null;
  return {
    cells: places.map((cell, index) => (own(cells[index]!) ? whole(cell, cells[index]!) : cell)),
    move,
    removed: isUntouched ? row : null,
  };
}

/** Where a goal went from; `null` where it does not stand where it was put, or what stood above it is gone. */
function moveBack(
  { before, now, row: id, sheet }: NonNullable<UndoRecord['moved']>,
  { readers }: RecordedTracker,
): GoalMove | null {
  const reader = readers[sheet];
  const row = (reader && rowOf(reader, sheet, id)) ?? null;
  if (!reader || row === null || goalAbove(reader, sheet, row - 1) !== now) return null;
  const below = before === '' ? FIRST_ROW - 1 : rowOf(reader, sheet, before);
  const goal = editableGoals(readers).find((one) => one.sheet === sheet && one.row === row);
  if (below === null || !goal) return null;
  const last = goal.kind === 'objective' ? lastOf(reader, goal) : row;
  const move: GoalMove = { rows: [row, last], below };
  return newOrder(move).from.length === 0 ? null : move;
}

/** Where a cell stands now, with what goes back into it; `null` where it is gone or holds something else. */
function placeOf(
  { after, before, column, row: of, sheet }: UndoCell,
  { readers }: RecordedTracker,
): PlannedCell | null {
  const reader = readers[sheet];
  const row = reader && (typeof of === 'number' ? of : rowOf(reader, sheet, of));
  if (!reader || !row || reader.column(column) === undefined) return null;
  const value = typeof before === 'object' ? { typed: before.formula } : before;
  const cell = { sheet, row, column, value };
  const now = contentOf(reader, cell);
  const isFormula = typeof now === 'object' && typeof after === 'object';
  // Separators are not kept as they were written: they differ between languages.
  const isKept = isFormula && normalFormula(now.formula) === normalFormula(after.formula);
  return isKept || isSame(now, after) ? cell : null;
}

/** The row of an id, counted from the id row. */
export function rowOf(reader: SheetReader, sheet: string, id: string): number | null {
  const column = idColumn(sheet);
  for (let row = 2; row <= reader.rows; row += 1) if (reader.text(row, column).trim() === id) return row;
  return null;
}
