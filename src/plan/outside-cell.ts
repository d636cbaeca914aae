import { letters, quoteSheet } from './a1.ts';

/** A cell of a sheet that no plan made: the user's own. Rows and columns from 1. */
export interface OutsideCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What its figure is divided by: 100 where it says 45 for 45 %. */
  readonly divisor: number;
}

/**
 * Formula that shows what stands in a cell of the user's own now, and a blank where that is blank: a bare reference
 * would turn blanks into 0. Fixed with `$`, so that sorting the rows of a tracker does not point it elsewhere.
 */
export function outsideFormula({ column, divisor, row, sheet }: OutsideCell): string {
  const cell = `${quoteSheet(sheet)}!$${letters(column)}$${row}`;
  const figure = divisor === 1 ? cell : `IF(ISNUMBER(${cell});${cell}/${divisor};${cell})`;
  return `=IF(${cell}="";"";${figure})`;
}
