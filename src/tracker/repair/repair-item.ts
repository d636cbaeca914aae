import type { LooksChange } from '../../plan/standing-looks.ts';
import type { RepairKind } from './repair-kinds.ts';

/** One thing to put right, in one sheet. */
export interface RepairItem {
  /** Id of the sheet in plans. */
  readonly sheet: string;
  readonly kind: RepairKind;
  /** How many cells, rules, columns, …. */
  readonly count: number;
  /** One of the cells, in A1 notation; `''` where there is none to show. */
  readonly cell: string;
}

/** A value or formula for one cell of the file. */
export interface CellRepair {
  readonly kind: 'formula' | 'text' | 'id' | 'derived';
  readonly row: number;
  readonly column: number;
  readonly value: string | number | { readonly formula: string };
}

/** What one sheet needs. */
export interface SheetRepair {
  readonly sheet: string;
  readonly items: readonly RepairItem[];
  readonly cells: readonly CellRepair[];
  readonly looks: LooksChange;
}
