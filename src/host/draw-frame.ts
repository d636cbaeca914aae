import type { SheetPlan } from '../plan/plan.ts';
import { fewestStrokes } from './draw-strokes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet is before anything stands in it: its size, widths and heights, what is hidden and frozen. */
export interface Frame
  extends Pick<SheetPlan, 'gridlines' | 'rows' | 'hiddenRows' | 'frozenRows' | 'frozenColumns'> {
  readonly columns: number;
  readonly widths: readonly number[];
  /** Of each row, as {@link heightOf} reads it; `null` where none is said. */
  readonly heights: readonly (string | null)[];
  readonly tab: string | null;
}

/** The frame of a sheet that was just inserted and has so many rows and columns. */
export function newFrame(rows: number, columns: number): Frame {
  const bare = { gridlines: true, hiddenRows: [], frozenRows: 0, frozenColumns: 0, tab: null };
  return { ...bare, rows, columns, widths: [], heights: [] };
}

/** The frame a plan wants for a sheet. */
export function frameOf(plan: SheetPlan): Frame {
  const heights: (string | null)[] = Array.from({ length: plan.rows }, () => null);
  for (const { from, to, height, grow } of plan.heights)
    heights.fill(`${height}${grow ? ' grow' : ''}`, from - 1, to);
  return { ...plan, columns: plan.columns.length, widths: plan.columns.map(({ width }) => width), heights };
}

/** What has to be done to a sheet that has the frame `present` so that it has the frame `wanted`: one call each. */
export function frameSteps(wanted: Frame, present: Frame): ((sheet: Sheet) => void)[] {
  const differs = (what: keyof Frame): boolean => wanted[what] !== present[what];
  const isHidden = ({ hiddenRows }: Frame, row: number): boolean => hiddenRows.includes(row);
  return [
    ...sizeSteps(wanted, present),
    ...fewestStrokes(wanted.widths, present.widths).map(
      ({ count, first, value }) =>
        (sheet: Sheet) =>
          sheet.setColumnWidths(first, count, value),
    ),
    ...fewestStrokes(wanted.heights, present.heights).map(({ count, first, value }) => (sheet: Sheet) => {
      const { height, grows } = heightOf(value);
      if (grows) sheet.setRowHeights(first, count, height);
      else sheet.setRowHeightsForced(first, count, height);
    }),
    ...wanted.hiddenRows
      .filter((row) => !isHidden(present, row))
      .map((row) => (sheet: Sheet) => sheet.hideRows(row)),
    ...present.hiddenRows
      .filter((row) => row <= wanted.rows && !isHidden(wanted, row))
      .map((row) => (sheet: Sheet) => sheet.showRows(row)),
    ...(differs('frozenRows') ? [(sheet: Sheet) => sheet.setFrozenRows(wanted.frozenRows)] : []),
    ...(differs('frozenColumns') ? [(sheet: Sheet) => sheet.setFrozenColumns(wanted.frozenColumns)] : []),
    ...(differs('gridlines') ? [(sheet: Sheet) => sheet.setHiddenGridlines(!wanted.gridlines)] : []),
    ...(differs('tab') ? [(sheet: Sheet) => sheet.setTabColor(wanted.tab)] : []),
  ];
}

/** Rows that grow with their text only need a height to begin with; the others are held to theirs. */
function heightOf(text: string): { readonly height: number; readonly grows: boolean } {
  const [height, grow] = text.split(' ');
  return { height: Number(height), grows: grow !== undefined };
}

/** Exactly the rows and columns that are wanted. */
function sizeSteps(wanted: Frame, present: Frame): ((sheet: Sheet) => void)[] {
  const rows = wanted.rows - present.rows;
  const columns = wanted.columns - present.columns;
  return [
    ...(rows > 0 ? [(sheet: Sheet) => sheet.insertRowsAfter(present.rows, rows)] : []),
    ...(rows < 0 ? [(sheet: Sheet) => sheet.deleteRows(wanted.rows + 1, -rows)] : []),
    ...(columns > 0 ? [(sheet: Sheet) => sheet.insertColumnsAfter(present.columns, columns)] : []),
    ...(columns < 0 ? [(sheet: Sheet) => sheet.deleteColumns(wanted.columns + 1, -columns)] : []),
  ];
}
