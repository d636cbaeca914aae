import type { SheetPlan } from '../plan/plan.ts';
import { heightSteps, type RowHeight } from './draw-heights.ts';
import { fewestStrokes } from './draw-strokes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is before anything stands in it: its size, widths and heights, what is hidden and frozen. */
export interface Frame
  extends Pick<SheetPlan, 'gridlines' | 'rows' | 'hiddenRows' | 'frozenRows' | 'frozenColumns'> {
  readonly columns: number;
  readonly widths: readonly number[];
  readonly heights: readonly RowHeight[];
  readonly tab: string | null;
}

/** The frame of a sheet that was just inserted and has so many rows and columns. */
export function newFrame(rows: number, columns: number): Frame {
  const bare = { gridlines: true, hiddenRows: [], frozenRows: 0, frozenColumns: 0, tab: null };
  return { ...bare, rows, columns, widths: [], heights: [] };
}

/** The frame a plan wants for a sheet. */
export function frameOf(plan: SheetPlan): Frame {
  const heights: RowHeight[] = Array.from({ length: plan.rows }, () => null);
  for (const { from, to, height, grow } of plan.heights)
    heights.fill(grow ? `${height} grow` : `${height}`, from - 1, to);
  return { ...plan, columns: plan.columns.length, widths: plan.columns.map(({ width }) => width), heights };
}

/** Something done to a sheet with one call. */
export type Step = (sheet: Sheet) => void;

/**
 * What has to be done to a sheet that has the frame `present` so that it has the frame `wanted`; `null` where that
 * cannot be.
 */
export function frameSteps(wanted: Frame, present: Frame): Step[] | null {
  const heights = heightSteps(wanted, present);
  if (heights === null) return null;
  const differs = (what: keyof Frame): boolean => wanted[what] !== present[what];
  const hidden = wanted.hiddenRows.filter((row) => !present.hiddenRows.includes(row));
  const shown = present.hiddenRows.filter((row) => row <= wanted.rows && !wanted.hiddenRows.includes(row));
  return [
    ...sizeSteps(wanted, present),
    ...fewestStrokes(wanted.widths, present.widths).map(
      ({ count, first, value }): Step =>
        (sheet) =>
          sheet.setColumnWidths(first, count, value),
    ),
    ...heights,
    ...hidden.map(
      (row): Step =>
        (sheet) =>
          sheet.hideRows(row),
    ),
    ...shown.map(
      (row): Step =>
        (sheet) =>
          sheet.showRows(row),
    ),
    ...(differs('frozenRows') ? [(sheet: Sheet) => sheet.setFrozenRows(wanted.frozenRows)] : []),
    ...(differs('frozenColumns') ? [(sheet: Sheet) => sheet.setFrozenColumns(wanted.frozenColumns)] : []),
    ...(differs('gridlines') ? [(sheet: Sheet) => sheet.setHiddenGridlines(!wanted.gridlines)] : []),
    ...(differs('tab') ? [(sheet: Sheet) => sheet.setTabColor(wanted.tab)] : []),
  ];
}

/** Exactly the rows and columns that are wanted. */
function sizeSteps(wanted: Frame, present: Frame): Step[] {
  const rows = wanted.rows - present.rows;
  const columns = wanted.columns - present.columns;
  return [
    ...(rows > 0 ? [(sheet: Sheet) => sheet.insertRowsAfter(present.rows, rows)] : []),
    ...(rows < 0 ? [(sheet: Sheet) => sheet.deleteRows(wanted.rows + 1, -rows)] : []),
    ...(columns > 0 ? [(sheet: Sheet) => sheet.insertColumnsAfter(present.columns, columns)] : []),
    ...(columns < 0 ? [(sheet: Sheet) => sheet.deleteColumns(wanted.columns + 1, -columns)] : []),
  ];
}
