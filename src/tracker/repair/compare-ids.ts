import { idRow } from '../../plan/grid.ts';
import type { SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { LastRows, SizedSheet } from '../sheets/sheet-context.ts';
import { SheetReader } from '../standing/standing-sheet.ts';
import { fixedRows } from './fixed-rows.ts';
import type { CellRepair } from './repair-item.ts';
import type { RepairSheet, RepairSheets } from './standing-file.ts';

/** The letter before the number of new ids, for the tables whose rows have one of their own. */
const LETTERS: Readonly<Record<string, string>> = { kpi: 'K', okr: 'R', qualitative: 'Q', actions: 'A' };

/** Ids that any row of the file has or had: a new one is none of them. */
export function takenIds(sheets: RepairSheets): Set<string> {
  const taken = new Set<string>();
  for (const name of Object.keys(sheets)) {
    const cells = new SheetReader(sheets[name] as RepairSheet, name);
    for (const column of ['id', 'row_id']) {
      for (let row = 2; row <= cells.rows; row += 1) taken.add(cells.text(row, column).trim());
    }
  }
  return taken;
}

/**
 * New ids for rows of a table that have none, and for the second of two rows with the same; of two, the one with a
 * name keeps it. Also for rows that still wait for somebody to type. Source: rulings B21.
 * @param taken see {@link takenIds}; the new ones are added
 */
export function compareRowIds(
  plan: SheetPlan,
  sheet: RepairSheet,
  places: Places,
  ends: LastRows,
  taken: Set<string>,
): CellRepair[] {
  const letter = LETTERS[plan.id];
  const column = places[plan.id]?.columns.id;
  if (letter === undefined || column === undefined) return [];
  const cells = new SheetReader(sheet, plan.id);
  const rows: number[] = [];
  for (let row = fixedRows(plan) + 1; row <= (ends[plan.id as SizedSheet] as number); row += 1)
    rows.push(row);
  const isFilled = (row: number): boolean => cells.text(row, 'name').trim() !== '';
  const seen = new Set<string>();
  const without: number[] = [];
  for (const row of [...rows.filter(isFilled), ...rows.filter((row) => !isFilled(row))]) {
    const id = cells.text(row, 'id').trim();
    if (id === '' || seen.has(id)) without.push(row);
    else seen.add(id);
  }
  let number = 1;
  return without
    .sort((one, other) => one - other)
    .map((row) => {
      while (taken.has(`${letter}${number}`)) number += 1;
      const id = `${letter}${number}`;
      taken.add(id);
      return { kind: 'id', row: row + sheet.firstRow - 1, column, value: id };
    });
}

/** The id row: the mark of the sheet with the version of now, and the ids of columns that were just put in. */
export function compareIdRow(plan: SheetPlan, sheet: RepairSheet, places: Places): CellRepair[] {
  const place = places[plan.id] as Places[string];
  return idRow(plan).flatMap((wanted, index): CellRepair[] => {
    const column = place.columns[(plan.columns[index] as SheetPlan['columns'][number]).id];
    if (column === undefined || sheet.values[0]?.[column - 1] === wanted) return [];
    return [{ kind: 'id', row: sheet.firstRow, column, value: wanted }];
  });
}
