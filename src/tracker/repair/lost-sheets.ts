import { quoteSheet } from '../../plan/a1.ts';
import type { Plan, SheetPlan } from '../../plan/plan.ts';
import type { CellContent } from '../standing/standing-sheet.ts';
import { expectedCells } from './expected-cells.ts';
import { fixedRows, isTable } from './fixed-rows.ts';
import { normalFormula } from './same-formula.ts';
import type { RepairSheets } from './standing-file.ts';

/** The first rows of a sheet that carries no mark. */
export interface UnmarkedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** A sheet of a tracker that has lost its mark. */
export interface LostSheet {
  /** Id in plans. */
  readonly sheet: string;
  readonly sheetId: string;
  readonly name: string;
  /** Row of the id row; where that is gone, the row above which it belongs. */
  readonly firstRow: number;
  readonly hasIdRow: boolean;
  /** Where columns are; `identity` only where the first one is there. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Such a share of ids or headings makes a sheet known again. */
const ENOUGH = 0.6;

/**
 * Sheets of a tracker whose mark was overwritten or deleted, with the first column or with the whole id row. A sheet
 * without an id row is only taken for one that formulas of the tracker still read: copies look the same.
 * @param whole the plan of the tracker with all sheets
 */
export function lostSheets(
  whole: Plan,
  sheets: RepairSheets,
  unmarked: readonly UnmarkedSheet[],
): LostSheet[] {
  const free = new Set(unmarked);
  return whole.sheets.flatMap((plan): LostSheet[] => {
    if (sheets[plan.id]) return [];
    for (const one of free) {
      const found = byIds(plan, one) ?? (isRead(one.name, sheets) ? byHeadings(plan, one) : null);
      if (!found) continue;
      free.delete(one);
      return [{ sheet: plan.id, sheetId: one.sheetId, name: one.name, ...found }];
    }
    return [];
  });
}

type Found = Pick<LostSheet, 'columns' | 'firstRow' | 'hasIdRow'>;

/** By the ids of the columns, which still stand there. */
function byIds({ columns }: SheetPlan, { rows }: UnmarkedSheet): Found | null {
  const ids = columns.slice(1).map(({ id }) => id);
  for (const [index, line] of rows.entries()) {
    const found: Record<string, number> = {};
    line.forEach((cell, column) => {
      if (ids.includes(String(cell))) found[String(cell)] = column + 1;
    });
    if (Object.keys(found).length < ENOUGH * ids.length) continue;
    // The first column stands left of the second one, unless that place is taken.
    const before = (found[ids[0] as string] ?? 1) - 1;
    const isThere = before > 0 && Object.keys(found).every((id) => found[id] !== before);
    return {
      firstRow: index + 1,
      hasIdRow: true,
      columns: { ...found, ...(isThere ? { identity: before } : {}) },
    };
  }
  return null;
}

/** By titles and headings: those of the header of a table, wherever they are; those of other sheets in their places. */
function byHeadings(plan: SheetPlan, { rows }: UnmarkedSheet): Found | null {
  const header = isTable(plan.id) ? fixedRows(plan) : null;
  const texts = expectedCells(plan).flatMap(({ column, content, row }) =>
    content.kind === 'text' && (header === null ? row <= rows.length : row === header)
      ? [{ row, column, text: content.text }]
      : [],
  );
  const order = plan.columns.map(({ id }) => id);
  for (let first = 1; first <= rows.length; first += 1) {
    const line = (row: number): readonly CellContent[] => rows[first - 1 + row - 2] ?? [];
    const found: Record<string, number> = {};
    let hits = 0;
    for (const { column, row, text } of texts) {
      const at = header === null ? order.indexOf(column) : line(row).indexOf(text);
      if (at < 0 || line(row)[at] !== text) continue;
      hits += 1;
      found[column] = at + 1;
    }
    if (texts.length === 0 || hits < ENOUGH * texts.length) continue;
    const columns = header === null ? inOrder(order) : found;
    const { [order[0] as string]: identity, ...others } = columns;
    return {
      firstRow: first,
      hasIdRow: false,
      columns: { ...others, ...(identity === undefined ? {} : { identity }) },
    };
  }
  return null;
}

function inOrder(ids: readonly string[]): Record<string, number> {
  const columns: Record<string, number> = {};
  ids.forEach((id, index) => {
    columns[id] = index + 1;
  });
  return columns;
}

/** Does a formula of the tracker read the sheet of this name? */
function isRead(name: string, sheets: RepairSheets): boolean {
  const named = normalFormula(`${quoteSheet(name)}!A1`).slice(0, -2);
  return Object.keys(sheets).some((id) =>
    sheets[id]!.formulas.some((line) => line.some((formula) => normalFormula(formula).indexOf(named) >= 0)),
  );
}
