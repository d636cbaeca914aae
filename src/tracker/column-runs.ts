import type { Area, StyleBlock } from '../plan/plan.ts';
import type { TableColumn } from './table-sheet.ts';

/** Neighbouring columns that share a key; columns with the key `null` are left out. */
export function runs(
  columns: readonly TableColumn[],
  key: (column: TableColumn) => string | null,
): { key: string; from: string; to: string }[] {
  const found: { key: string; from: string; to: string }[] = [];
  let open = false;
  for (const column of columns) {
    const own = key(column);
    const last = found[found.length - 1];
    if (own !== null && open && last?.key === own) last.to = column.id;
    else if (own !== null) found.push({ key: own, from: column.id, to: column.id });
    open = own !== null;
  }
  return found;
}

/** One style block for each different look, over all columns that have it. */
export function grouped(
  columns: readonly TableColumn[],
  from: number,
  to: number,
  lookOf: (column: TableColumn) => StyleBlock['style'],
): StyleBlock[] {
  const blocks = new Map<string, Area[]>();
  for (const run of runs(columns, (column) => JSON.stringify(lookOf(column)))) {
    blocks.set(run.key, [...(blocks.get(run.key) ?? []), { rows: [from, to], columns: [run.from, run.to] }]);
  }
  return [...blocks].map(([look, areas]) => ({ areas, style: JSON.parse(look) as StyleBlock['style'] }));
}
