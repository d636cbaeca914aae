/** A column as a custom function gets it: rows of one cell. */
export type Range<T> = readonly (readonly [T])[];

/** One per-row function at work on many rows, with the same work done in two other ways. */
export interface RowCase {
  readonly name: string;
  /** Arguments as columns A, B, C … of numbers, text or date cells; `row` counts from 0. */
  readonly columns: readonly ((row: number) => number | string | Date)[];
  /** More arguments after the columns, one value each. */
  readonly more?: readonly unknown[];
  /** The same arithmetic in a plain loop over the ranges as Sheets hands them over, returning what it wants back. */
  readonly loop: (...ranges: readonly Range<never>[]) => unknown[][];
  /** The same work as a native formula for row 1 (columns A, B, C …), filled down. */
  readonly native: string;
}

/** Declares a case; the loop says of which type its columns are. */
export function rowCase<T extends number | string | Date>(
  declared: Omit<RowCase, 'loop'> & { loop: (...ranges: readonly Range<T>[]) => unknown[][] },
): RowCase {
  return declared as unknown as RowCase;
}
