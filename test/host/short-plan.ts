import type { Area, Cells, Plan, SheetPlan } from '../../src/plan/plan.ts';

/** Forms are shorter than this; of tables only the first rows are kept. */
const ROWS = 45;

/**
 * The same plan with short tables: as many host calls, but drawn in a tenth of the time. Formulas still name the rows
 * that are gone, so it is for drawing only, not for calculating.
 */
export function shortPlan(plan: Plan): Plan {
  const lists = Object.entries(plan.lists).map(([key, list]) => {
    const { from } = list;
    return [key, 'sheet' in from ? { ...list, from: { ...from, area: clipped(from.area) } } : list] as const;
  });
  return { ...plan, sheets: plan.sheets.map(shortSheet), lists: Object.fromEntries(lists) };
}

function clipped(area: Area): Area {
  return { ...area, rows: [area.rows[0], Math.min(area.rows[1], ROWS)] };
}

function inside(areas: readonly Area[]): Area[] {
  return areas.filter((area) => area.rows[0] <= ROWS).map(clipped);
}

function shortSheet(sheet: SheetPlan): SheetPlan {
  const rows = Math.min(sheet.rows, ROWS);
  const within = <T extends { readonly areas: readonly Area[] }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, areas: inside(one.areas) })).filter(({ areas }) => areas.length > 0);
  const { filter, protection } = sheet;
  return {
    ...sheet,
    rows,
    cells: sheet.cells.flatMap(shortBlock),
    styles: within(sheet.styles),
    borders: within(sheet.borders),
    rules: within(sheet.rules),
    choices: within(sheet.choices),
    heights: sheet.heights
      .filter(({ from }) => from <= rows)
      .map((height) => ({ ...height, to: Math.min(height.to, rows) })),
    ...(filter ? { filter: clipped(filter) } : {}),
    ...(protection ? { protection: { ...protection, unprotected: inside(protection.unprotected) } } : {}),
  };
}

function shortBlock(block: Cells): Cells[] {
  if (block.kind === 'formula') return inside([block.area]).map((area) => ({ ...block, area }));
  return block.row > ROWS ? [] : [{ ...block, rows: block.rows.slice(0, ROWS - block.row + 1) }];
}
