import type { SheetPlan } from '../plan/plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many rows and columns a new sheet has; all new sheets of a file begin with the same. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** How large is this sheet? */
export function sizeOf(sheet: Sheet): SheetSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Gives a new sheet exactly the rows and columns of its plan. */
export function fitSize(sheet: Sheet, plan: SheetPlan, size: SheetSize): void {
  const rows = plan.rows - size.rows;
  const columns = plan.columns.length - size.columns;
  if (rows > 0) sheet.insertRowsAfter(size.rows, rows);
  if (rows < 0) sheet.deleteRows(plan.rows + 1, -rows);
  if (columns > 0) sheet.insertColumnsAfter(size.columns, columns);
  if (columns < 0) sheet.deleteColumns(plan.columns.length + 1, -columns);
}

/** Widths, heights, hidden and frozen rows, tab colour and gridlines. */
export function drawFrame(sheet: Sheet, plan: SheetPlan): void {
  const widths = plan.columns.map(({ width }) => width);
  inRuns(widths, (first, count, width) => sheet.setColumnWidths(first, count, width));
  drawHeights(sheet, plan);
  for (const row of plan.hiddenRows) sheet.hideRows(row);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tab);
}

/** Rows that grow with their text only need a height to begin with; the others are held to theirs. */
function drawHeights(sheet: Sheet, plan: SheetPlan): void {
  if (plan.heights.length === 0) return;
  const wanted: string[] = Array.from({ length: plan.rows }, () => '');
  for (const { from, to, height, grow } of plan.heights) {
    for (let row = from; row <= to; row += 1) wanted[row - 1] = grow ? `${height} grow` : `${height}`;
  }
  inRuns(wanted, (first, count, want) => {
    const [height, grow] = want.split(' ');
    if (grow) sheet.setRowHeights(first, count, Number(height));
    else if (height) sheet.setRowHeightsForced(first, count, Number(height));
  });
}

/** The most frequent value for all, then the runs of others: as few calls as there are runs. Counts from 1. */
function inRuns<T>(values: readonly T[], set: (first: number, count: number, value: T) => void): void {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] as [T, number];
  set(1, values.length, usual);
  for (let first = 0, end = 1; first < values.length; first = end) {
    const value = values[first] as T;
    for (end = first + 1; end < values.length && values[end] === value; ) end += 1;
    if (value !== usual) set(first + 1, end - first, value);
  }
}
