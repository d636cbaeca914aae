import { serves } from '../core/serves.ts';
import type { CellValue, Host } from '../host/host.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import { titleOf } from './goal-changes.ts';
import { preferredLanguage } from './preferences.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type StandingRow, standingRows } from './standing-rows.ts';
import { type FoundTracker, findTracker, openTracker, readTrackerSheet } from './trackers.ts';
import { keepUndo } from './undo-record.ts';

type Rows = ReadonlyMap<string, StandingRow>;

/**
 * Shows the row of a goal, wherever it stands now.
 * @throws Failure `row_gone`
 */
export function goToRow(host: Host, { column, row, tracker }: Request<'goToRow'>): Response<'goToRow'> {
  const at = rowOf(rowsOf(host, findTracker(host, tracker)), row);
  host.goTo(at.sheetId, { row: at.row, column: at.column(column ?? 'name') ?? 1 });
  return {};
}

/**
 * Writes the goal that a goal serves, as the drop-down of the sheet would; `null`: none. Can be taken back.
 * @throws Failure `row_gone` for either of them; `table_changed` where they would serve each other, which no list
 *   offers; `formula_kept`; `column_gone`
 */
export function setParent(host: Host, { parent, row, tracker }: Request<'setParent'>): Response<'setParent'> {
  return host.exclusively(() => {
    const found = openTracker(host, tracker);
    const rows = rowsOf(host, found);
    const parentName = parent === null ? '' : rowOf(rows, parent).name;
    const parentOf = (id: string): string | null => rows.get(id)?.parent ?? null;
    if (parent !== null && serves(parent, row, parentOf)) throw new Failure('table_changed');
    const label = parent === null ? '' : `${parent} ${parentName}`;
    const name = writeCell(host, found, rowOf(rows, row), {
      kind: 'goal',
      row,
      column: 'parent',
      value: label,
    });
    return { name, parentName };
  });
}

/**
 * Writes the target of a goal. Can be taken back.
 * @throws Failure `row_gone`; `formula_kept`; `column_gone`
 */
export function useTarget(host: Host, { row, target, tracker }: Request<'useTarget'>): Response<'useTarget'> {
  return host.exclusively(() => {
    const found = openTracker(host, tracker);
    const standing = rowOf(rowsOf(host, found), row);
    return {
      name: writeCell(host, found, standing, { kind: 'target', row, column: 'target', value: target }),
    };
  });
}

/** What is written into the row of an id, and what undo calls it. */
interface CellOfGoal {
  readonly kind: 'goal' | 'target';
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/** Writes one cell of a goal's row; gives the name of the goal. A formula that somebody typed there stays. */
function writeCell(
  host: Host,
  tracker: FoundTracker,
  { column: columnOf, name, row, sheet }: StandingRow,
  { column, kind, row: id, value }: CellOfGoal,
): string {
  const snapshot = readTrackerSheet(host, tracker, sheet);
  const at = columnOf(column);
  if (at === undefined)
    throw new Failure('column_gone', { title: titleOf(sheet, column, preferredLanguage(host)) });
  const line = row - snapshot.firstRow;
  if (snapshot.formulas[line]?.[at - 1]) throw new Failure('formula_kept', { name });
  const before = snapshot.values[line]?.[at - 1] ?? '';
  host.change([{ sheet: snapshot, cells: [{ row, column: at, value }] }]);
  const cells = [{ sheet, row: id, name, column, before, after: value }];
  if (before !== value) afterwards(() => keepUndo(host, { kind, tracker: tracker.id, cells, lines: [] }));
  return name;
}

function rowsOf(host: Host, { sheets }: FoundTracker): Rows {
  const read = ['okr', 'kpi', 'qualitative'].flatMap((id) => {
    const found = sheets[id];
    return found ? [[id, host.readValues(found)] as const] : [];
  });
  return standingRows(Object.fromEntries(read));
}

function rowOf(rows: Rows, id: string): StandingRow {
  const row = rows.get(id);
  if (!row) throw new Failure('row_gone', { name: id });
  return row;
}
