import type { SheetPlan } from '../../plan/plan.ts';
import { type Places, writeFormula } from '../../plan/reference.ts';
import { type ExpectedCell, expectedCells, inputTest } from './expected-cells.ts';
import { fixedRows, isTable } from './fixed-rows.ts';
import type { CellRepair } from './repair-item.ts';
import { formulaShape, normalFormula } from './same-formula.ts';
import type { RepairSheet } from './standing-file.ts';

/** How closely formulas are looked at. */
export interface CellComparison {
  /**
   * `roughly`: rows or columns are missing and will be put in first, which moves what formulas read; only a formula
   * of another build counts as changed.
   */
  readonly formulas: 'exactly' | 'roughly';
  /** Rows that were just put in: they get everything the plan has, in cells for input, too. */
  readonly newRows?: ReadonlySet<number>;
}

/**
 * The cells of a sheet that do not hold what the plan wants: formulas that are missing or changed, emptied titles and
 * headings, changed numbers that formulas count with. Cells people type into are never among them, nor values that
 * stand in rows of a table.
 */
export function compareCells(
  plan: SheetPlan,
  sheet: RepairSheet,
  places: Places,
  { formulas, newRows = new Set() }: CellComparison,
): CellRepair[] {
  const place = places[plan.id] as Places[string];
  const isInput = inputTest(plan);
  const head = isTable(plan.id) ? fixedRows(plan) : plan.rows;
  return expectedCells(plan).flatMap((cell): CellRepair[] => {
    const column = place.columns[cell.column];
    const isNew = newRows.has(cell.row);
    if (column === undefined || (!isNew && isInput(cell.row, cell.column))) return [];
    // How many lines a log has is known, but not where they stand: `compareLog` looks at them.
    if (cell.row > head && (cell.content.kind !== 'formula' || plan.id === 'check_ins')) return [];
    const at = { row: cell.row + place.firstRow - 1, column };
    return compareCell(plan.id, cell, at, sheet, places, formulas);
  });
}

function compareCell(
  home: string,
  { content, row }: ExpectedCell,
  at: { readonly row: number; readonly column: number },
  sheet: RepairSheet,
  places: Places,
  closely: CellComparison['formulas'],
): CellRepair[] {
  const formula = sheet.formulas[row - 1]?.[at.column - 1] ?? '';
  const value = sheet.values[row - 1]?.[at.column - 1] ?? '';
  switch (content.kind) {
    case 'formula': {
      const wanted = writeFormula(content.formula, home, row, places);
      const form = closely === 'exactly' ? normalFormula : formulaShape;
      // Most formulas stand as they were written: comparing texts first is quick.
      if (formula === wanted || form(formula) === form(wanted)) return [];
      return [{ ...at, kind: 'formula', value: { formula: wanted } }];
    }
    case 'text':
      return value === '' && formula === '' ? [{ ...at, kind: 'text', value: content.text }] : [];
    default:
      // The dates above past values move with the periods.
      return home !== 'history' && value !== content.number
        ? [{ ...at, kind: 'text', value: content.number }]
        : [];
  }
}
