import { type CellValue, type FoundSheet, type Host, HostFailure, type SheetSnapshot } from '../host/host.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { demandWritable, type FoundTracker, planId, trackerOfSheet } from './trackers.ts';
import { keepUndo } from './undo-record.ts';

/**
 * The row of a tracker that is selected in the grid.
 * @throws Failure `no_goal_row` where the selection is in no row with an id, a name and a target
 */
export function readGoalRow(host: Host): Response<'readGoalRow'> {
  const { selection, sheetId } = host.openSheet();
  const tracker = trackerOfSheet(host, sheetId);
  if (!tracker) throw new Failure('no_goal_row');
  const sheet = goalSheet(host, tracker, sheetId);
  const line = sheet.values[selection.row - sheet.firstRow];
  const cell = (column: string): string => String(line?.[(sheet.columns[column] as number) - 1] ?? '');
  const rowId = cell('id');
  const name = String(line?.[sheet.firstColumn - 1] ?? '');
  // Ids of rows have a number (K12); the heading of their column has none.
  if (!/\d/.test(rowId) || name === '') throw new Failure('no_goal_row');
  return { sheetId, rowId, name, target: cell('target') };
}

/**
 * Writes a target with its evidence into the row of an id, wherever that row stands now. A target that is computed
 * stays. Can be taken back.
 * @throws HostFailure `sheet_gone`; Failure as {@link demandWritable}, `no_goal_row`, `row_gone`, `formula_kept`
 */
export function writeTarget(
  host: Host,
  { evidence, rowId, sheetId, target }: Request<'writeTarget'>,
): Response<'writeTarget'> {
  return host.exclusively(() => {
    const tracker = trackerOfSheet(host, sheetId);
    if (!tracker) throw new HostFailure('sheet_gone');
    demandWritable(tracker);
    const sheet = goalSheet(host, tracker, sheetId);
    const id = (sheet.columns.id as number) - 1;
    const index = sheet.values.findIndex((line, row) => row > 0 && String(line[id] ?? '') === rowId);
    if (index < 0) throw new Failure('row_gone', { name: rowId });
    const name = String(sheet.values[index]?.[sheet.firstColumn - 1] ?? '');
    if (sheet.formulas[index]?.[(sheet.columns.target as number) - 1])
      throw new Failure('formula_kept', { name });
    const changed = (column: string, after: CellValue) => {
      const at = sheet.columns[column];
      return at === undefined ? [] : [{ at, column, after, before: sheet.values[index]?.[at - 1] ?? '' }];
    };
    const changes = [...changed('target', target), ...changed('evidence', evidence)];
    const row = sheet.firstRow + index;
    host.change([{ sheet, cells: changes.map(({ after, at }) => ({ row, column: at, value: after })) }]);
    const cells = changes.map(({ at: _, ...change }) => ({
      sheet: planId(sheet),
      row: rowId,
      name,
      ...change,
    }));
    afterwards(() => keepUndo(host, { kind: 'target', tracker: tracker.id, cells, lines: [] }));
    return { sheetName: sheet.name, name };
  });
}

/** One of the sheets of a tracker that have targets. */
function goalSheet(host: Host, { all }: FoundTracker, sheetId: string): SheetSnapshot {
  const sheet = host.readSheet(all.find((one) => one.sheetId === sheetId) as FoundSheet);
  if (sheet.columns.id === undefined || sheet.columns.target === undefined) throw new Failure('no_goal_row');
  return sheet;
}
