import type { CellValue, OpenSheet } from '../host/host.ts';

/** A table on a sheet: its header row and the rows and columns it covers, from 1. */
export interface FoundTable {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** How many rows above the data are looked through for the header: titles and remarks may stand there. */
const HEADER_ROWS = 5;

interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * Which table does the user mean? A selection of several rows and columns is the table; otherwise the block of
 * filled cells around the selected cell, as Ctrl+A finds it. The header is the first of the top rows for which
 * `looksLikeHeader` holds, else the first with two filled cells. `null` where nothing is filled.
 */
export function findTable(
  sheet: OpenSheet,
  looksLikeHeader: (titles: readonly string[]) => boolean,
): FoundTable | null {
  const { selection, values } = sheet;
  const box: Box = {
    top: selection.row,
    left: selection.column,
    bottom: Math.min(selection.row + selection.rows - 1, values.length),
    right: Math.min(selection.column + selection.columns - 1, values[0]?.length ?? 0),
  };
  const chosen = selection.rows > 1 && selection.columns > 1;
  if (!chosen) grow(box, (row, column) => isFilled(sheet, row, column));
  const header = headerOf(box, values, looksLikeHeader);
  if (header === null || header >= box.bottom) return null;
  return { headerRow: header, lastRow: box.bottom, firstColumn: box.left, lastColumn: box.right };
}

/** The titles of a table, left to right. */
export function titlesOf(
  { values }: OpenSheet,
  { headerRow, firstColumn, lastColumn }: FoundTable,
): string[] {
  return textsBetween(values[headerRow - 1], firstColumn, lastColumn);
}

/**
 * The first column right of the table that is empty from the header to the last row of the table.
 * Source: rulings S23.
 */
export function firstFreeColumn(sheet: OpenSheet, { headerRow, lastColumn, lastRow }: FoundTable): number {
  for (let column = lastColumn + 1; ; column += 1) {
    let row = headerRow;
    while (row <= lastRow && !isFilled(sheet, row, column)) row += 1;
    if (row > lastRow) return column;
  }
}

/** Does something stand in a cell, be it a box that is not ticked or a formula that shows nothing? */
export function isFilled({ formulas, values }: OpenSheet, row: number, column: number): boolean {
  const [value = '', formula = ''] = [values, formulas].map((lines) => lines[row - 1]?.[column - 1]);
  return value !== '' || formula !== '';
}

/** Widens the box as long as a filled cell touches it, at a corner, too. */
function grow(box: Box, filled: (row: number, column: number) => boolean): void {
  const any = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) if (filled(row, column)) return true;
    }
    return false;
  };
  for (let grew = true; grew; ) {
    grew = false;
    const { top, left, bottom, right } = box;
    if (any(bottom + 1, left - 1, bottom + 1, right + 1)) box.bottom += 1;
    if (top > 1 && any(top - 1, left - 1, top - 1, right + 1)) box.top -= 1;
    if (any(top - 1, right + 1, bottom + 1, right + 1)) box.right += 1;
    if (left > 1 && any(top - 1, left - 1, bottom + 1, left - 1)) box.left -= 1;
    grew = box.top !== top || box.left !== left || box.bottom !== bottom || box.right !== right;
  }
}

function headerOf(
  { top, left, bottom, right }: Box,
  values: readonly (readonly CellValue[])[],
  looksLikeHeader: (titles: readonly string[]) => boolean,
): number | null {
  const rows: number[] = [];
  for (let row = top; row <= Math.min(bottom, top + HEADER_ROWS - 1); row += 1) rows.push(row);
  const titles = (row: number) => textsBetween(values[row - 1], left, right);
  const sure = rows.find((row) => looksLikeHeader(titles(row)));
  return sure ?? rows.find((row) => titles(row).filter((title) => title !== '').length >= 2) ?? null;
}

function textsBetween(line: readonly CellValue[] | undefined, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String(line?.[first - 1 + index] ?? '').trim(),
  );
}
