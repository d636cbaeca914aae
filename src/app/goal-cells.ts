import type { Host, Writable } from '../host/host.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type StandingRow, standingRows } from './standing-rows.ts';
import { type FoundTracker, findTracker, openTracker, readTrackerSheet } from './trackers.ts';

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
 * Writes the goal that a goal serves, as the drop-down of the sheet would.
 * @throws Failure `row_gone` for either of them; `formula_kept`; `column_gone`
 */
export function setParent(host: Host, { parent, row, tracker }: Request<'setParent'>): Response<'setParent'> {
  return host.exclusively(() => {
    const found = openTracker(host, tracker);
    const rows = rowsOf(host, found);
    const parentName = rowOf(rows, parent).name;
    const name = writeCell(host, found, rowOf(rows, row), 'parent', `${parent} ${parentName}`);
    return { name, parentName };
  });
}

/**
 * Writes the target of a goal.
 * @throws Failure `row_gone`; `formula_kept`; `column_gone`
 */
export function useTarget(host: Host, { row, target, tracker }: Request<'useTarget'>): Response<'useTarget'> {
  return host.exclusively(() => {
    const found = openTracker(host, tracker);
    return { name: writeCell(host, found, rowOf(rowsOf(host, found), row), 'target', target) };
  });
}

/** Writes one cell of a goal's row; gives the name of the goal. A formula that somebody typed there stays. */
function writeCell(
  host: Host,
  tracker: FoundTracker,
  { column: columnOf, name, row, sheet }: StandingRow,
  column: string,
  value: Writable,
): string {
  const snapshot = readTrackerSheet(host, tracker, sheet);
  const at = columnOf(column);
  if (at === undefined) throw new Failure('column_gone', { title: column });
  if (snapshot.formulas[row - snapshot.firstRow]?.[at - 1]) throw new Failure('formula_kept', { name });
  host.change([{ sheet: snapshot, cells: [{ row, column: at, value }] }]);
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
