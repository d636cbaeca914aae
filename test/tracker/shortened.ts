import type { Cells, Plan, SheetPlan } from '../../src/plan/plan.ts';
import { parts, readReference } from '../../src/plan/reference.ts';
import { SPARE_ROWS } from '../../src/tracker/table-sheet.ts';

/**
 * The same plan with a few spare rows instead of 200, for engines: every formula stays, the rows it is repeated in
 * become fewer. Only cells are kept right; looks and drop-downs still name the rows that are gone.
 */
export function shortened(plan: Plan, spareRows = 3): Plan {
  const lasts = new Map(plan.sheets.map((sheet) => [sheet.id, lastRow(sheet, spareRows)]));
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    rows: lasts.get(sheet.id) as number,
    cells: sheet.cells.flatMap((block) => cut(block, sheet, plan, lasts)),
  }));
  return { ...plan, sheets };
}

/** Tables are longer than their spare rows; forms are not. */
function lastRow({ rows }: SheetPlan, spareRows: number): number {
  return rows > SPARE_ROWS ? rows - SPARE_ROWS + spareRows : rows;
}

function cut(block: Cells, sheet: SheetPlan, plan: Plan, lasts: ReadonlyMap<string, number>): Cells[] {
  const last = lasts.get(sheet.id) as number;
  if (block.kind === 'constants') {
    const rows = block.rows.slice(0, Math.max(0, last - block.row + 1));
    return rows.length === 0 ? [] : [{ ...block, rows }];
  }
  const [from, to] = block.area.rows;
  if (from > last) return [];
  const formula = parts(block.formula)
    .map(({ kind, text }) => (kind === 'reference' ? `{${shorter(text, sheet.id, plan, lasts)}}` : text))
    .join('');
  return [{ ...block, area: { ...block.area, rows: [from, Math.min(to, last)] }, formula }];
}

/** A range down to the end of its table ends where the table now does. */
function shorter(text: string, home: string, plan: Plan, lasts: ReadonlyMap<string, number>): string {
  const { rows, sheet } = readReference(text);
  const target = plan.sheets.find(({ id }) => id === (sheet ?? home)) as SheetPlan;
  const reachesEnd = rows !== null && 'last' in rows && rows.last === target.rows;
  return reachesEnd ? text.replace(/:\d+$/, `:${lasts.get(target.id)}`) : text;
}
