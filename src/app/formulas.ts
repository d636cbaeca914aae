import type { CellToWrite, Host, OpenSheet, SheetSnapshot } from '../host/host.ts';
import { a1, quoteSheet } from '../plan/a1.ts';
import { Failure } from './failure.ts';
import { isFilled } from './find-table.ts';
import type { Request, Response } from './rpc-schema.ts';

/** What a cell shows where a formula failed. */
const ERROR = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)/;

/** The selected cells as a formula of another sheet names them, and the first one of them. */
export function readRange(host: Host): Response<'readRange'> {
  const { name, selection } = host.openSheet();
  const { column, row } = selection;
  return {
    range: `${quoteSheet(name)}!${rangeName(selection)}`,
    sheetName: name,
    cell: cellName(row, column),
  };
}

/**
 * Puts a formula into the first selected cell.
 * @throws Failure `cell_filled` with the name of the cell, where something stands there and must not be replaced
 */
export function insertFormula(
  host: Host,
  { formula, replace }: Request<'insertFormula'>,
): Response<'insertFormula'> {
  return host.exclusively(() => {
    const sheet = host.openSheet();
    const { column, row } = sheet.selection;
    const cell = cellName(row, column);
    if (isFilled(sheet, row, column) && !replace) throw new Failure('cell_filled', { cell });
    // Cells of its own sheet need not be named with the sheet.
    const own = formula.split(`${quoteSheet(sheet.name)}!`).join('');
    change(host, sheet, [{ row, column, value: { formula: own } }]);
    return { sheetName: sheet.name, cell };
  });
}

/**
 * Turns the formulas of the selected cells into values; formulas that show an error stay.
 * @throws Failure `no_formula` where no formula is selected
 */
export function convertToValues(host: Host): Response<'convertToValues'> {
  return host.exclusively(() => {
    const sheet = host.openSheet();
    const { column, columns, row, rows } = sheet.selection;
    const cells: CellToWrite[] = [];
    let [converted, kept] = [0, 0];
    for (let at = row; at < row + Math.min(rows, sheet.values.length); at += 1) {
      for (let across = column; across < column + columns; across += 1) {
        const value = sheet.values[at - 1]?.[across - 1] ?? '';
        const isFormula = Boolean(sheet.formulas[at - 1]?.[across - 1]);
        if (isFormula && ERROR.test(String(value))) kept += 1;
        else {
          if (isFormula) converted += 1;
          // What spilled out of a formula would vanish with it, so everything that is shown is written.
          if (isFormula || value !== '') cells.push({ row: at, column: across, value });
        }
      }
    }
    if (converted + kept === 0) throw new Failure('no_formula');
    if (converted > 0) change(host, sheet, cells);
    return { sheetName: sheet.name, range: rangeName(sheet.selection), converted, kept };
  });
}

function rangeName({ column, columns, row, rows }: OpenSheet['selection']): string {
  return a1({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

function cellName(row: number, column: number): string {
  return rangeName({ row, column, rows: 1, columns: 1 });
}

/** Writes into a sheet that need not belong to a tracker. */
function change(host: Host, sheet: OpenSheet, cells: readonly CellToWrite[]): void {
  const { formulas, name, sheetId, values } = sheet;
  const snapshot: SheetSnapshot = {
    ...{ sheetId, name, values, formulas, formats: [], columns: {} },
    ...{ firstRow: 1, firstColumn: 1, identity: '' },
  };
  host.change([{ sheet: snapshot, cells }]);
}
