import type { SheetPlan } from '../plan/plan.ts';
import type { CellToWrite, FoundSheet, SheetSnapshot } from './host.ts';

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
