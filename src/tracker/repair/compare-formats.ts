import type { Language } from '../../i18n/language.ts';
import { looks } from '../../plan/grid.ts';
import type { SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { LooksChange } from '../../plan/standing-looks.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { type TableColumn, unitFormat } from '../table-sheet.ts';
import { expectedCells } from './expected-cells.ts';
import { isTable } from './fixed-rows.ts';
import type { RepairSheet } from './standing-file.ts';
import { TABLE_COLUMNS } from './table-columns.ts';

/**
 * Number formats of computed cells that somebody pasted over. A figure of a row of a table follows the unit of that
 * row; where the plan leaves the format open, any is right.
 */
export function compareFormats(
  plan: SheetPlan,
  sheet: RepairSheet,
  places: Places,
  language: Language,
): LooksChange['styles'] {
  const place = places[plan.id] as Places[string];
  const patterns = looks(plan);
  const order = new Map(plan.columns.map(({ id }, index) => [id, index]));
  const units = new Set((TABLE_COLUMNS[plan.id] ?? []).filter(hasUnit).map(({ id }) => id));
  const cells = new SheetReader(sheet, plan.id);
  const wrong = new Map<string, { top: number; left: number; bottom: number; right: number }[]>();
  for (const { column, content, row } of expectedCells(plan)) {
    const at = place.columns[column];
    if (content.kind !== 'formula' || at === undefined) continue;
    const wanted =
      isTable(plan.id) && units.has(column)
        ? unitFormat(cells.text(row, 'unit'), cells.number(row, 'target'), column, language)
        : (patterns[row - 1]?.[order.get(column) as number]?.format ?? null);
    const standing = sheet.formats[row - 1]?.[at - 1];
    if (wanted === null || standing === wanted) continue;
    const list = wrong.get(wanted) ?? [];
    const last = list[list.length - 1];
    const fileRow = row + place.firstRow - 1;
    if (last && last.left === at && last.bottom + 1 === fileRow) last.bottom = fileRow;
    else list.push({ top: fileRow, left: at, bottom: fileRow, right: at });
    wrong.set(wanted, list);
  }
  return [...wrong].map(([format, areas]) => ({ areas, style: { format } }));
}

function hasUnit({ format, kind }: Pick<TableColumn, 'format' | 'kind'>): boolean {
  return format === 'unit' && kind === 'formula';
}
