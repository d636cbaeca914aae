import { columnLetters, columnNumber } from '../grid/a1.ts';
import { type StructureChange, spanAfter } from '../grid/structure.ts';
import { rewriteReferences } from './references.ts';

/** One corner of a reference: 0-based positions (null where it names none), and whether each is fixed by `$`. */
interface Corner {
  readonly rows: number | null;
  readonly columns: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** How far away something is copied. */
interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula after it was copied some rows and columns away and rows or columns then changed. References to other sheets than the
 * changed one are only copied; a reference whose cells are gone becomes `#REF!`. `isChanged` tells of a sheet's name, null for the
 * formula's own sheet.
 */
export function followedFormula(
  formula: string,
  offset: Offset,
  change: StructureChange,
  isChanged: (sheet: string | null) => boolean,
): string {
  return rewriteReferences(formula, (sheet, cells) => {
    const corners = copied(cells, offset);
    const after = corners && isChanged(sheet) ? followed(corners, change) : corners;
    return after ? after.map(textOf).join(':') : null;
  });
}

/** A formula as it reads when copied some rows and columns away; a reference that leaves the sheet becomes `#REF!`. */
export function copiedFormula(formula: string, offset: Offset): string {
  return rewriteReferences(formula, (_, cells) => copied(cells, offset)?.map(textOf).join(':') ?? null);
}

function followed(corners: readonly Corner[], change: StructureChange): Corner[] | null {
  const { dimension } = change;
  const from = corners[0]!;
  const to = corners[corners.length - 1]!;
  const first = from[dimension];
  if (first === null) return [...corners];
  const span = spanAfter({ first, last: to[dimension] ?? Number.POSITIVE_INFINITY }, change);
  if (!span) return null;
  const ends = [span.first, to[dimension] === null ? null : span.last];
  return corners.map((corner, i) => ({ ...corner, [dimension]: ends[i] }));
}

function copied(cells: string, offset: Offset): Corner[] | null {
  const corners = cells.split(':').map((text) => {
    const corner = cornerOf(text);
    const { rows, columns, fixedRow, fixedColumn } = corner;
    return {
      ...corner,
      rows: rows === null || fixedRow ? rows : rows + offset.rows,
      columns: columns === null || fixedColumn ? columns : columns + offset.columns,
    };
  });
  return corners.some(({ rows, columns }) => (rows ?? 0) < 0 || (columns ?? 0) < 0) ? null : corners;
}

function cornerOf(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  return {
    rows: digits ? Number(digits) - 1 : null,
    columns: letters ? columnNumber(letters) : null,
    fixedRow: (letters ? fixedRow : fixedColumn || fixedRow) === '$',
    fixedColumn: fixedColumn === '$',
  };
}

function textOf({ rows, columns, fixedRow, fixedColumn }: Corner): string {
  const column = columns === null ? '' : `${fixedColumn ? '$' : ''}${columnLetters(columns)}`;
  return rows === null ? column : `${column}${fixedRow ? '$' : ''}${rows + 1}`;
}
