import type { SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { CellContent } from '../standing/standing-sheet.ts';
import { alignRows } from './align-rows.ts';
import { fixedRows, isTable } from './fixed-rows.ts';
import { rowFit } from './row-fit.ts';
import { type RepairSheet, standingPlace } from './standing-file.ts';

/** A step that changes the rows or columns of a sheet; numbers are those of the file at the moment of the step. */
export type StructureStep =
  /** A new column right of `after`, 0: before all. */
  | { readonly kind: 'insertColumn'; readonly after: number; readonly id: string; readonly isFirst: boolean }
  /** A new row above `row`; `planned` is its row in the plan. */
  | { readonly kind: 'insertRow'; readonly row: number; readonly planned: number }
  /** Rows at the end. */
  | { readonly kind: 'addRows'; readonly after: number; readonly count: number }
  | { readonly kind: 'deleteRow'; readonly row: number }
  /** To stand before the row that is `to` now. */
  | {
      readonly kind: 'moveRow';
      readonly row: number;
      readonly to: number;
      /** A cell by which the row is known again; `null` stands for a formula. */
      readonly mark: { readonly column: number; readonly typed: CellContent | null };
    };

/** How many rows more than planned are looked through. */
const SEARCHED = 40;

/** What brings back rows and columns that a plan has and a sheet has not, and takes strange rows out of its head. */
export function structureSteps(plan: SheetPlan, sheet: RepairSheet, places: Places): StructureStep[] {
  return [...rowSteps(plan, sheet, places), ...columnSteps(plan, sheet)];
}

/** What comes before all others: the id row, where that is gone. */
export function idRowSteps({ firstRow, withoutIdRow = false }: RepairSheet): StructureStep[] {
  return withoutIdRow ? [{ kind: 'insertRow', row: firstRow, planned: 1 }] : [];
}

/** Columns stand right of the one that the plan has before them. Empty ones between blocks are not missed. */
function columnSteps(plan: SheetPlan, sheet: RepairSheet): StructureStep[] {
  const columns = { ...standingPlace(plan, sheet).columns };
  const steps: StructureStep[] = [];
  let after = 0;
  for (const [index, { id, part }] of plan.columns.entries()) {
    const at = columns[id];
    if (at === undefined && (part !== 'gutter' || index === 0)) {
      steps.push({ kind: 'insertColumn', after, id, isFirst: index === 0 });
      for (const other of Object.keys(columns)) if (columns[other]! > after) columns[other]! += 1;
      after += 1;
      columns[id] = after;
    } else if (at !== undefined) after = at;
  }
  return steps;
}

/**
 * Rows of the head, or of a sheet with a fixed form, that were deleted come back; rows that somebody put between them
 * go: empty ones are deleted, others move above the id row of a table, or to the end of other sheets.
 */
function rowSteps(plan: SheetPlan, sheet: RepairSheet, places: Places): StructureStep[] {
  const rows = fixedRows(plan);
  const searched = Math.min(sheet.values.length, rows + SEARCHED);
  const aligned = alignRows(rows, searched, rowFit(plan, rows, sheet, places));
  const taken = new Set(aligned);
  const last = Math.max(...aligned.map((row) => row ?? 0));
  const steps: StructureStep[] = [];
  let { firstRow } = sheet;
  for (let row = last; row > 1; row -= 1) {
    if (taken.has(row)) continue;
    const inFile = row + firstRow - 1;
    if (isEmpty(sheet, row)) steps.push({ kind: 'deleteRow', row: inFile });
    else if (isTable(plan.id)) {
      steps.push({ kind: 'moveRow', row: inFile, to: firstRow, mark: markOf(sheet, row) });
      firstRow += 1;
    } else
      steps.push({
        kind: 'moveRow',
        row: inFile,
        to: sheet.looks.rows + 1 + grownBy(steps),
        mark: markOf(sheet, row),
      });
  }
  aligned.forEach((row, index) => {
    if (row === null) steps.push({ kind: 'insertRow', row: index + firstRow, planned: index + 1 });
  });
  const end = sheet.looks.rows + grownBy(steps);
  // The end of a table moves with its head: it was found where it stands before these steps.
  const missing = isTable(plan.id)
    ? plan.rows + sheet.firstRow - 1 - sheet.looks.rows
    : plan.rows + firstRow - 1 - end;
  return missing > 0 ? [...steps, { kind: 'addRows', after: end, count: missing }] : steps;
}

/** How many rows a sheet has more after these steps. */
export function grownBy(steps: readonly StructureStep[]): number {
  return steps.reduce((sum, step) => {
    const rows = { insertRow: 1, deleteRow: -1, moveRow: 0, insertColumn: 0, addRows: 0 }[step.kind];
    return sum + (step.kind === 'addRows' ? step.count : rows);
  }, 0);
}

/** The first cell with something typed, else the first one with a formula. */
function markOf(
  { formulas, values }: RepairSheet,
  row: number,
): { column: number; typed: CellContent | null } {
  const line = values[row - 1] ?? [];
  const isFormula = (index: number): boolean => (formulas[row - 1]?.[index] ?? '') !== '';
  const typed = line.findIndex((value, index) => value !== '' && !isFormula(index));
  if (typed >= 0) return { column: typed + 1, typed: line[typed] as CellContent };
  return { column: line.findIndex((_, index) => isFormula(index)) + 1, typed: null };
}

function isEmpty({ formulas, values }: RepairSheet, row: number): boolean {
  return (
    (values[row - 1] ?? []).every((value) => value === '') &&
    (formulas[row - 1] ?? []).every((formula) => formula === '')
  );
}
