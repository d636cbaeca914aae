import { parseA1, splitReference } from '../grid/a1.ts';
import type { Area } from '../grid/book.ts';

/** A rectangle that a formula reads; `sheet` is null for the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

const SHEET = "((?:'(?:[^']|'')+'|[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*)!)?";
const CELLS =
  '\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}\\$?\\d*)?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+';
const PATTERN = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\w.$'\\u0080-\\uffff])${SHEET}(${CELLS})(?![\\w.(!\\u0080-\\uffff])`,
  'g',
);

/** All cells and ranges that a formula names, as rectangles on a sheet of a size. Texts in quotes are no references. */
export function referencesOf(formula: string, rows: number, columns: number): Reference[] {
  const found: Reference[] = [];
  for (const [, prefix, cells] of formula.matchAll(PATTERN)) {
    const area = cells === undefined ? null : parseA1(cells, rows, columns);
    if (area) found.push({ sheet: nameIn(prefix), area });
  }
  return found;
}

/** A formula with its cells and ranges written anew; null for one that is lost. Names of sheets stay. */
export function rewriteReferences(
  formula: string,
  rewrite: (sheet: string | null, cells: string) => string | null,
): string {
  return formula.replace(PATTERN, (found: string, prefix: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return found;
    const written = rewrite(nameIn(prefix), cells);
    return written === null ? '#REF!' : `${prefix ?? ''}${written}`;
  });
}

function nameIn(prefix: string | undefined): string | null {
  return prefix === undefined ? null : splitReference(`${prefix}A1`).sheet;
}
