import type { SheetPlan } from '../../plan/plan.ts';
import { type Places, writeFormula } from '../../plan/reference.ts';
import type { Fit } from './align-rows.ts';
import { type ExpectedCell, expectedCells, inputTest } from './expected-cells.ts';
import { formulaShape } from './same-formula.ts';
import type { RepairSheet } from './standing-file.ts';

/** What equal and different cells of two rows are worth. */
const WORTH = { equal: 3, otherFormula: 0.25, different: -1, missing: -0.5 } as const;

/**
 * Compares rows of a plan with rows of a file by headings, labels, counting numbers and the build of formulas: what
 * formulas read says nothing, because most read their own row, wherever that is.
 */
export function rowFit(plan: SheetPlan, rows: number, sheet: RepairSheet, places: Places): Fit {
  const place = places[plan.id] as Places[string];
  const isInput = inputTest(plan);
  const marks = new Map<number, (ExpectedCell & { readonly wanted: string })[]>();
  for (const cell of expectedCells(plan)) {
    if (cell.row > rows || isInput(cell.row, cell.column)) continue;
    const { content, row } = cell;
    const wanted =
      content.kind === 'formula' ? formulaShape(writeFormula(content.formula, plan.id, row, places)) : '';
    marks.set(row, [...(marks.get(row) ?? []), { ...cell, wanted }]);
  }
  const known = new Map<string, number>();
  const shapes = new Map<string, string>();
  const shapeOf = (formula: string): string => {
    const shape = shapes.get(formula) ?? formulaShape(formula);
    shapes.set(formula, shape);
    return shape;
  };
  const worth = (
    { column, content, wanted }: ExpectedCell & { readonly wanted: string },
    row: number,
  ): number => {
    const at = place.columns[column];
    if (at === undefined) return 0;
    const formula = sheet.formulas[row - 1]?.[at - 1] ?? '';
    const value = sheet.values[row - 1]?.[at - 1] ?? '';
    if (content.kind === 'formula' && formula !== '') {
      return shapeOf(formula) === wanted ? WORTH.equal : WORTH.otherFormula;
    }
    if (value === '') return WORTH.missing;
    if (content.kind === 'formula') return WORTH.different;
    return value === (content.kind === 'text' ? content.text : content.number)
      ? WORTH.equal
      : WORTH.different;
  };
  return (planned, standing) => {
    if (planned === 1 || standing === 1) return planned === standing ? 100 : -100;
    const key = `${planned} ${standing}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fit = (marks.get(planned) ?? []).reduce((sum, mark) => sum + worth(mark, standing), 0);
    known.set(key, fit);
    return fit;
  };
}
