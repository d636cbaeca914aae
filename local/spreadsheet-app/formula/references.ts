import { parseA1, splitReference } from '../grid/a1.ts';
import type { Area } from '../grid/book.ts';

/** A rectangle that a formula reads; `sheet` is null for the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET = "(?:(?:'(?:[^']|'')+'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!)?";
const CELLS =
  '\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}\\$?\\d*)?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+';
const PATTERN = new RegExp(
  `(?<![\\w.$'\\u0080-\\uffff])${SHEET}(?:${CELLS})(?![\\w.(!\\u0080-\\uffff])`,
  'g',
);

/** All cells and ranges that a formula names, as rectangles on a sheet of a size. Texts in quotes are no references. */
export function referencesOf(formula: string, rows: number, columns: number): Reference[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return (bare.match(PATTERN) ?? []).flatMap((text) => {
    const { sheet, rest } = splitReference(text);
    const area = parseA1(rest, rows, columns);
    return area ? [{ sheet, area }] : [];
  });
}
