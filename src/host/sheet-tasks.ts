import type { SheetPlan } from '../plan/plan.ts';
import type { CellToWrite, FoundSheet, SheetSnapshot } from './host.ts';

/** A row that is put below another one of a sheet and is like it; cells are those of it and of rows below. */
export interface RowToAdd {
  readonly sheet: SheetSnapshot;
  /** Row of the file. */
  readonly below: number;
  readonly cells: readonly CellToWrite[];
}

/** A row that is taken out of a sheet; cells are those of rows that stay, numbered as they stand then. */
export interface RowToRemove {
  readonly sheet: SheetSnapshot;
  /** Row of the file. */
  readonly row: number;
  readonly cells: readonly CellToWrite[];
}

/** Rows of a plan's sheet that are put into a sheet that stands already, above what stands there. */
export interface LinesToInsert {
  readonly sheet: SheetSnapshot;
  /** The sheet as it would be newly drawn: its rows below `after` are put in there. */
  readonly plan: SheetPlan;
  readonly after: number;
  /** What may be chosen in cells of these rows, by the names of the plan's lists. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Cells above them that change. */
  readonly cells: readonly CellToWrite[];
}

/** A sheet to be copied as values, and the name wished for the copy. */
export interface SheetToCopy {
  readonly sheet: FoundSheet;
  readonly name: string;
}

/** A copy that was made. */
export interface Copied {
  readonly sheetId: string;
  readonly name: string;
}
