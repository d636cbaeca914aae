/** A cell of a tracker's sheet that is to hold something: sheet and column by id, rows counted from the id row. */
export interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  /**
   * A value, `null` for a blank, a formula with references in braces, or one as somebody typed it; without one the
   * content stays.
   */
  readonly value?: PlannedValue;
  /** Number format that the cell gets. */
  readonly format?: string;
}

export type PlannedValue =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly typed: string };

/** Cells of one row from values by column. */
export function rowCells(
  sheet: string,
  row: number,
  values: Readonly<Record<string, PlannedValue>>,
): PlannedCell[] {
  return Object.entries(values).map(([column, value]) => ({ sheet, row, column, value }));
}
