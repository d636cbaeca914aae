import type { Style } from '../plan/plan.ts';
import type { Restructuring } from '../plan/restructuring.ts';
import { drawGrid } from './draw-cells.ts';
import { reversibly } from './together.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts in rows and columns, moves rows and deletes empty ones. On failure, also a delayed one, they are as before.
 * @throws HostFailure `not_written`, `no_permission`, `protected`
 */
export function restructure(sheet: Sheet, steps: readonly Restructuring[]): void {
  if (steps.length === 0) return;
  reversibly((takeBack) => {
    for (const step of steps) {
      const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      takeBack(() => reverse(sheet, step, size));
      change(sheet, step);
      SpreadsheetApp.flush();
    }
  });
}

function change(sheet: Sheet, step: Restructuring): void {
  switch (step.kind) {
    case 'insertColumn': {
      const at = step.after + 1;
      if (step.after === 0) sheet.insertColumnBefore(1);
      else sheet.insertColumnAfter(step.after);
      sheet.setColumnWidth(at, step.width);
      drawEmpty(
        sheet.getRange(1, at, step.looks.length, 1),
        step.looks.map((style) => [style]),
      );
      sheet.getRange(step.idRow, at).setValue(step.id);
      return;
    }
    case 'insertRow':
      if (step.row > sheet.getMaxRows()) sheet.insertRowAfter(step.row - 1);
      else sheet.insertRowBefore(step.row);
      drawEmpty(sheet.getRange(step.row, 1, 1, step.looks.length), [step.looks]);
      if (step.hidden) sheet.hideRows(step.row);
      return;
    case 'addRows':
      sheet.insertRowsAfter(step.after, step.looks.length);
      drawEmpty(sheet.getRange(step.after + 1, 1, step.looks.length, step.looks[0]!.length), step.looks);
      return;
    case 'deleteRow':
      sheet.deleteRow(step.row);
      return;
    case 'moveRow':
      sheet.moveRows(sheet.getRange(step.row, 1), step.to);
  }
}

function drawEmpty(range: GoogleAppsScript.Spreadsheet.Range, looks: readonly (readonly Style[])[]): void {
  drawGrid(
    range,
    looks.map((line) => line.map(() => null)),
    looks,
  );
}

/**
 * The way back, where the step was carried out at all: after a failure that is seen from the size of the sheet, or
 * from where the row is.
 */
function reverse(
  sheet: Sheet,
  step: Restructuring,
  before: { readonly rows: number; readonly columns: number },
): void {
  switch (step.kind) {
    case 'insertColumn':
      if (sheet.getMaxColumns() > before.columns) sheet.deleteColumn(step.after + 1);
      return;
    case 'insertRow':
      if (sheet.getMaxRows() > before.rows) sheet.deleteRow(step.row);
      return;
    case 'addRows':
      if (sheet.getMaxRows() > before.rows) sheet.deleteRows(step.after + 1, step.looks.length);
      return;
    case 'deleteRow':
      if (sheet.getMaxRows() < before.rows) sheet.insertRowBefore(step.row);
      return;
    case 'moveRow':
      if (isMarked(sheet, step)) return;
      // A row that moved down stands above the place it was told.
      if (step.to > step.row) sheet.moveRows(sheet.getRange(step.to - 1, 1), step.row);
      else sheet.moveRows(sheet.getRange(step.to, 1), step.row + 1);
  }
}

/** Is the row still where it was? */
function isMarked(sheet: Sheet, { mark, row }: Extract<Restructuring, { kind: 'moveRow' }>): boolean {
  const cell = sheet.getRange(row, mark.column);
  const isFormula = cell.getFormula() !== '';
  return mark.typed === null ? isFormula : !isFormula && cell.getValue() === mark.typed;
}
