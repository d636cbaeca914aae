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
  drawWidths(
    sheet,
    plan.columns.map((column) => column.width),
  );
  for (const { from, to, height } of plan.heights) sheet.setRowHeights(from, to - from + 1, height);
  for (const row of plan.hiddenRows) sheet.hideRows(row);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tab);
}

/** The most frequent width for all, then the runs of others: as few calls as there are runs. */
function drawWidths(sheet: Sheet, widths: readonly number[]): void {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] as [number, number];
  sheet.setColumnWidths(1, widths.length, usual);
  let first = 0;
  while (first < widths.length) {
    const width = widths[first] as number;
    let end = first + 1;
    while (widths[end] === width) end += 1;
    if (width !== usual) sheet.setColumnWidths(first + 1, end - first, width);
    first = end;
  }
}
