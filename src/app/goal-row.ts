import type { FoundSheet, Host, SheetSnapshot } from '../host/host.ts';
import { afterwards } from './afterwards.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { planId, trackerId } from './trackers.ts';
import { keepUndo } from './undo-record.ts';

/**
 * The row of a tracker that is selected in the grid.
 * @throws Failure `no_goal_row` where the selection is in no row with an id, a name and a target
 */
export function readGoalRow(host: Host): Response<'readGoalRow'> {
  const { selection, sheetId } = host.openSheet();
  const found = host.findSheets().find((sheet) => sheet.sheetId === sheetId);
  if (!found) throw new Failure('no_goal_row');
  const sheet = goalSheet(host, found);
  const line = sheet.values[selection.row - sheet.firstRow];
  const cell = (column: string): string => String(line?.[(sheet.columns[column] as number) - 1] ?? '');
  const rowId = cell('id');
  const name = String(line?.[found.firstColumn - 1] ?? '');
  // Ids of rows have a number (K12); the heading of their column has none.
  if (!/\d/.test(rowId) || name === '') throw new Failure('no_goal_row');
  return { sheetId, rowId, name, target: cell('target') };
}

/**
 * Writes a target with its evidence into the row of an id, wherever that row stands now. A target that is computed
 * stays.
 * @throws Failure `sheet_gone`, `row_gone`, `formula_kept`
 */
export function writeTarget(
  host: Host,
  { sheetId, rowId, target, evidence }: Request<'writeTarget'>,
): Response<'writeTarget'> {
  return host.exclusively(() => writeInto(host, sheetId, rowId, target, evidence));
}

function writeInto(
  host: Host,
  sheetId: string,
  rowId: string,
  target: number,
  evidence: string,
): Response<'writeTarget'> {
  const found = host.findSheets().find((sheet) => sheet.sheetId === sheetId);
  if (!found) throw new Failure('sheet_gone', { name: '' });
  const sheet = goalSheet(host, found);
  const id = (sheet.columns.id as number) - 1;
  const index = sheet.values.findIndex((line, row) => row > 0 && String(line[id] ?? '') === rowId);
  if (index < 0) throw new Failure('row_gone', { name: rowId });
  const column = sheet.columns.target as number;
  const name = String(sheet.values[index]?.[found.firstColumn - 1] ?? '');
  if (sheet.formulas[index]?.[column - 1]) throw new Failure('formula_kept', { name });
  const row = sheet.firstRow + index;
  const reason = sheet.columns.evidence;
  const written = [
    { row, column, value: target },
    ...(reason === undefined ? [] : [{ row, column: reason, value: evidence }]),
  ];
  host.change([{ sheet, cells: written }]);
  const before = (at: number) => sheet.values[index]?.[at - 1] ?? '';
  const of = { sheet: planId(found), row: rowId, name };
  const cells = [
    { ...of, column: 'target', before: before(column), after: target },
    ...(reason === undefined ? [] : [{ ...of, column: 'evidence', before: before(reason), after: evidence }]),
  ];
  afterwards(() => keepUndo(host, { kind: 'target', tracker: trackerId(found), cells, lines: [] }));
  return { sheetName: sheet.name, name };
}

function goalSheet(host: Host, found: FoundSheet): SheetSnapshot {
  const sheet = host.readSheet(found);
  if (sheet.columns.id === undefined || sheet.columns.target === undefined) throw new Failure('no_goal_row');
  return sheet;
}
