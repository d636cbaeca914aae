import { type Content, contents, looks, newPlaceOf } from '../plan/grid.ts';
import type { Area, SheetPlan, Style } from '../plan/plan.ts';
import type { Place } from '../plan/reference.ts';
import { cellsBefore, removeAdded, writeCells } from './change-cells.ts';
import { drawGrid } from './draw-cells.ts';
import { drawBorder } from './draw-sheet.ts';
import { IDENTITY_COLUMN } from './host.ts';
import { sheetProtections } from './read-looks.ts';
import { sheetById } from './read-sheets.ts';
import { SheetRanges } from './sheet-ranges.ts';
import type { LinesToInsert } from './sheet-tasks.ts';
import { reversibly } from './together.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts rows of a plan's sheet into a sheet that stands already. Colour rules reach them because they begin above;
 * columns are found where they stand now. On failure the rows are taken out again.
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`
 */
export function insertLines(spreadsheet: Spreadsheet, lines: LinesToInsert): void {
  const { after, cells, plan, sheet: snapshot } = lines;
  const sheet = sheetById(spreadsheet, snapshot.sheetId);
  reversibly((takeBack) => {
    takeBack(() => writeCells(sheet, cellsBefore(snapshot, cells)));
    writeCells(sheet, cells);
    const rows = sheet.getMaxRows();
    const last = snapshot.firstRow + after - 1;
    // Taken back last first: the rows go before the ranges get their old size again.
    openForTyping(sheet).forEach(takeBack);
    takeBack(() => removeAdded(sheet, last, rows));
    sheet.insertRowsAfter(last, plan.rows - after);
    drawLines(sheet, lines);
  });
}

/** The way back to the ranges that are open now, once the rows are out again. */
function openForTyping(sheet: Sheet): (() => void)[] {
  return sheetProtections(sheet).map((protection) => {
    const open = protection.getUnprotectedRanges();
    return () => protection.setUnprotectedRanges(open);
  });
}

function drawLines(
  sheet: Sheet,
  { after, lists, plan, sheet: { columns, firstRow, name } }: LinesToInsert,
): void {
  const [first] = plan.columns;
  const place: Place = {
    name,
    firstRow,
    columns: { ...columns, ...(first ? { [first.id]: columns[IDENTITY_COLUMN] as number } : {}) },
  };
  const inside = (areas: readonly Area[]): Area[] => areas.filter(({ rows }) => rows[0] > after);
  const borders = plan.borders
    .map((border) => ({ ...border, areas: inside(border.areas) }))
    .filter(({ areas }) => areas.length > 0);
  const choices = plan.choices.flatMap(({ areas, list }) => inside(areas).map((area) => ({ area, list })));
  const open = inside(plan.protection?.unprotected ?? []);
  const ranges = new SheetRanges(sheet, place, [
    ...borders.flatMap(({ areas }) => (areas.length === 1 ? areas : [])),
    ...choices.map(({ area }) => area),
    ...open,
  ]);
  const width = Math.max(...plan.columns.map(({ id }) => place.columns[id] ?? 1));
  const whole = sheet.getRange(firstRow + after, 1, plan.rows - after, width);
  const at = newPlaceOf(plan);
  const moved = <T>(grid: readonly (readonly T[])[], nothing: T): T[][] =>
    grid.slice(after).map((line) => moveColumns(line, plan, place, width, nothing));
  drawGrid(whole, moved<Content>(contents(plan, { [plan.id]: at }), null), moved<Style>(looks(plan), {}));
  for (const border of borders) drawBorder(sheet, border, ranges);
  drawHeights(sheet, plan, after, firstRow);
  for (const { area, list } of choices) {
    const words = lists[list];
    if (!words?.length) continue;
    const validation = SpreadsheetApp.newDataValidation().requireValueInList([...words], true);
    ranges.of(area).setDataValidation(validation.setAllowInvalid(true).build());
  }
  for (const protection of sheetProtections(sheet)) {
    const added = open.map((area) => ranges.of(area));
    protection.setUnprotectedRanges([...protection.getUnprotectedRanges(), ...added]);
  }
}

/** A line of a plan as the columns stand in the sheet now. */
function moveColumns<T>(line: readonly T[], plan: SheetPlan, place: Place, width: number, nothing: T): T[] {
  const moved = Array.from({ length: width }, () => nothing);
  plan.columns.forEach(({ id }, index) => {
    const column = place.columns[id];
    if (column !== undefined) moved[column - 1] = line[index] as T;
  });
  return moved;
}

function drawHeights(sheet: Sheet, plan: SheetPlan, after: number, firstRow: number): void {
  for (const { from, grow, height, to } of plan.heights) {
    if (to <= after) continue;
    const start = Math.max(from, after + 1);
    const row = firstRow + start - 1;
    if (grow) sheet.setRowHeights(row, to - start + 1, height);
    else sheet.setRowHeightsForced(row, to - start + 1, height);
  }
}
