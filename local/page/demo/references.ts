import { columnLetters, columnNumber } from '../../spreadsheet-app/grid/a1.ts';

/** A place in a sheet, row and column counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const REFERENCE = /\$?([A-Z]{1,2})\$?(\d+)/;

/** The place that `B3` names. */
export function placeOf(a1: string): Place {
  const [, letters = '', digits = ''] = REFERENCE.exec(a1) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** The name of a place: `B3`. */
export const nameOf = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

/**
 * Moves the cells that a formula reads: what stood in A1 now stands at `origin`. An open range such as `A2:A` would
 * read everything below, so it ends at row `lastRow` of the moved cells (counted from 0). Texts in quotes and names of
 * functions stay as they are.
 */
export function moveReferences(formula: string, origin: Place, lastRow: number): string {
  const moved = (text: string) => {
    const place = placeOf(text);
    return nameOf({ row: place.row + origin.row, column: place.column + origin.column });
  };
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part
        .replace(
          /\b([A-Z]{1,2}\d+):([A-Z]{1,2})\b(?!\d)/g,
          (_, from, to) => `${from}:${to}${lastRow - origin.row + 1}`,
        )
        .replace(/\$?\b[A-Z]{1,2}\$?\d+\b(?!\()/g, (reference) => moved(reference));
    })
    .join('');
}
