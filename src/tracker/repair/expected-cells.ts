import type { SheetPlan } from '../../plan/plan.ts';
import { columnsOf } from './standing-file.ts';

/** What a plan wants in one cell; formulas in the form of the plan, with column ids. */
export type Expected =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number };

/** One cell of a plan with what stands in it. */
export interface ExpectedCell {
  /** Counted from the id row. */
  readonly row: number;
  readonly column: string;
  readonly content: Expected;
}

/** Everything that a plan wants in the cells of a sheet below its id row, each cell once. */
export function expectedCells(sheet: SheetPlan): ExpectedCell[] {
  const cells = new Map<string, ExpectedCell>();
  const put = (row: number, column: string, content: Expected): void => {
    cells.set(`${row} ${column}`, { row, column, content });
  };
  for (const block of sheet.cells) {
    if (block.kind === 'formula') {
      const content: Expected = { kind: 'formula', formula: block.formula };
      for (const column of columnsOf(block.area, sheet)) {
        for (let row = block.area.rows[0]; row <= block.area.rows[1]; row += 1) put(row, column, content);
      }
      continue;
    }
    block.rows.forEach((values, down) => {
      values.forEach((value, across) => {
        const column = block.columns[across] as string;
        if (typeof value === 'string') put(block.row + down, column, { kind: 'text', text: value });
        else if (value !== null) put(block.row + down, column, { kind: 'number', number: value });
      });
    });
  }
  return [...cells.values()];
}

/** Tells which cells people type into: no repair ever writes there. */
export function inputTest(sheet: SheetPlan): (row: number, column: string) => boolean {
  const open = (sheet.protection?.unprotected ?? []).map((area) => ({
    rows: area.rows,
    columns: new Set(columnsOf(area, sheet)),
  }));
  return (row, column) =>
    open.some(({ columns, rows }) => rows[0] <= row && row <= rows[1] && columns.has(column));
}
