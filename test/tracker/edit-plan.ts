import type { Plan, SheetPlan } from '../../src/plan/plan.ts';

/** What may stand in an input cell. */
export type Raw = string | number | null;

/** The same plan with other values in one constants block of a sheet: whatever a user could type there. */
export function withRows(
  plan: Plan,
  sheet: string,
  firstRow: number,
  rows: readonly Readonly<Record<string, Raw>>[],
): Plan {
  return onSheet(plan, sheet, (drawn) => ({
    ...drawn,
    cells: drawn.cells.map((block) =>
      block.kind === 'constants' && block.row === firstRow && block.columns.includes('name')
        ? { ...block, rows: rows.map((row) => block.columns.map((id) => row[id] ?? null)) }
        : block,
    ),
  }));
}

/** The same plan without the formulas of some sheets, so that an engine has less to do. */
export function withoutFormulas(plan: Plan, sheets: readonly string[]): Plan {
  return sheets.reduce(
    (before, id) =>
      onSheet(before, id, (sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ kind }) => kind === 'constants'),
      })),
    plan,
  );
}

function onSheet(plan: Plan, id: string, change: (sheet: SheetPlan) => SheetPlan): Plan {
  if (!plan.sheets.some((sheet) => sheet.id === id)) throw new Error(`The plan has no sheet ${id}`);
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)) };
}
