import type { Style } from './plan.ts';

/** A step that changes the rows or columns of a sheet; numbers are those of the moment of the step. */
export type Restructuring =
  | {
      readonly kind: 'insertColumn';
      /** The new column stands right of this one, 0: before all. */
      readonly after: number;
      /** In pixels. */
      readonly width: number;
      /** How its cells look, from the first row of the sheet on. */
      readonly looks: readonly Style[];
      /** Id of the column, and the row of the id row. */
      readonly id: string;
      readonly idRow: number;
    }
  | {
      readonly kind: 'insertRow';
      readonly row: number;
      readonly looks: readonly Style[];
      readonly hidden: boolean;
    }
  /** Rows at the end, one for each line of looks. */
  | { readonly kind: 'addRows'; readonly after: number; readonly looks: readonly (readonly Style[])[] }
  | { readonly kind: 'deleteRow'; readonly row: number }
  | {
      readonly kind: 'moveRow';
      readonly row: number;
      /** Before the row that is this one now. */
      readonly to: number;
      /** A cell of the row by which it is known again: what was typed there, `null` for a formula. */
      readonly mark: { readonly column: number; readonly typed: string | number | boolean | null };
    };
