import type { Host } from '../host/host.ts';
import { looks } from '../plan/grid.ts';
import type { Plan, SheetPlan, Style } from '../plan/plan.ts';
import type { Restructuring } from '../plan/restructuring.ts';
import {
  examine,
  examineContents,
  examineStructure,
  type StructureRepair,
} from '../tracker/repair/examine.ts';
import type { RepairItem, SheetRepair } from '../tracker/repair/repair-item.ts';
import { standingPlace, standingPlaces } from '../tracker/repair/standing-file.ts';
import type { StructureStep } from '../tracker/repair/structure.ts';
import { type ReadSheet, readRepairSheets } from './repair-file.ts';
import type { Request, Response } from './rpc-schema.ts';
import { openTracker } from './trackers.ts';

type Sheets = Readonly<Record<string, ReadSheet>>;

/** What would a repair put right? Nothing is changed. @throws Failure as `openTracker` */
export function readRepair(host: Host, { tracker }: Request<'readRepair'>): Response<'readRepair'> {
  const found = openTracker(host, tracker);
  const sheets = readRepairSheets(host, found);
  const options = { trackerId: found.id, today: host.today(), anew: null };
  const { items, missing } = examine(sheets, options);
  const titles = new Map(missing.map(({ sheet, title }) => [sheet, title]));
  return {
    items: items.map((item) => itemOf(item, sheets, titles)),
    missing: missing.map(({ isInput, sheet, title, wanted }) => ({
      id: sheet,
      name: title,
      wanted,
      isInput,
    })),
  };
}

/**
 * Puts a tracker right: sheets, columns and rows that are gone come back, and with them formulas, colours, drop-downs,
 * warnings, formats and ids. What people typed stays as it is. All of it or nothing.
 * @throws Failure as `openTracker`; HostFailure
 */
export function repair(host: Host, { anew, tracker }: Request<'repair'>): Response<'repair'> {
  return host.together(() => {
    const found = openTracker(host, tracker);
    const before = readRepairSheets(host, found);
    const options = { trackerId: found.id, today: host.today() };
    const structure = examineStructure(before, { ...options, anew });
    const newRows = restructure(host, structure, before);
    const isChanged = structure.anew.length > 0 || structure.items.length > 0;
    const sheets = isChanged ? readRepairSheets(host, openTracker(host, found.id)) : before;
    const { repairs } = examineContents(sheets, { ...options, anew: [] }, newRows);
    restore(host, repairs, sheets);
    const items = [...structure.items, ...repairs.flatMap((one) => one.items)];
    return { items: items.map((item) => itemOf(item, sheets, new Map())) };
  });
}

/** Rows, columns and sheets come first: what formulas read hangs on where they are. Tells which rows are new. */
function restructure(
  host: Host,
  { anew, plan, steps }: StructureRepair,
  sheets: Sheets,
): Record<string, ReadonlySet<number>> {
  const newRows: Record<string, ReadonlySet<number>> = {};
  for (const id of Object.keys(steps)) {
    const [sheet, planned] = [sheets[id] as ReadSheet, plan.sheets.find((one) => one.id === id) as SheetPlan];
    host.restructure(sheet.sheetId, restructurings(steps[id] ?? [], planned, sheet));
    newRows[id] = new Set(
      (steps[id] ?? []).flatMap((step) => (step.kind === 'insertRow' ? step.planned : [])),
    );
  }
  if (anew.length > 0) drawAnew(host, plan, anew, openTracker(host, plan.tracker).id);
  return newRows;
}

function drawAnew(host: Host, plan: Plan, anew: readonly string[], tracker: string): void {
  const sheets = readRepairSheets(host, openTracker(host, tracker));
  const sheetIds: Record<string, string> = {};
  for (const id of Object.keys(sheets)) sheetIds[id] = (sheets[id] as ReadSheet).sheetId;
  host.draw(
    { ...plan, sheets: plan.sheets.filter(({ id }) => anew.includes(id)), active: anew[0] as string },
    { places: standingPlaces(plan.sheets, sheets), sheetIds },
  );
}

/** The steps with everything that new rows and columns need to look like the others. */
function restructurings(steps: readonly StructureStep[], plan: SheetPlan, sheet: ReadSheet): Restructuring[] {
  const styles = looks(plan);
  const columns = { ...standingPlace(plan, sheet).columns };
  let { firstRow } = sheet;
  let width = sheet.looks.columns;
  return steps.map((step): Restructuring => {
    switch (step.kind) {
      case 'insertColumn': {
        const index = plan.columns.findIndex(({ id }) => id === step.id);
        for (const id of Object.keys(columns)) if (columns[id]! > step.after) columns[id]! += 1;
        columns[step.id] = step.after + 1;
        width += 1;
        const above = Array.from({ length: firstRow - 1 }, (): Style => ({}));
        const ofRows = styles.slice(0, sheet.looks.rows - firstRow + 1).map((line) => line[index] ?? {});
        return { ...step, width: plan.columns[index]!.width, idRow: firstRow, looks: [...above, ...ofRows] };
      }
      case 'insertRow': {
        const line = Array.from({ length: width }, (): Style => ({}));
        plan.columns.forEach(({ id }, index) => {
          const at = columns[id];
          if (at !== undefined) line[at - 1] = styles[step.planned - 1]?.[index] ?? {};
        });
        return { kind: 'insertRow', row: step.row, looks: line };
      }
      case 'moveRow':
        if (step.to <= firstRow) firstRow += 1;
        return step;
      default:
        return step;
    }
  });
}

/** Looks first, as formats decide how a value is read; the cells last, as they take back themselves. */
function restore(host: Host, repairs: readonly SheetRepair[], sheets: Sheets): void {
  const sheetIds: Record<string, string> = {};
  for (const id of Object.keys(sheets)) sheetIds[id] = (sheets[id] as ReadSheet).sheetId;
  for (const { looks: change, sheet } of repairs)
    host.restoreLooks(sheetIds[sheet] as string, change, sheetIds);
  const changes = repairs
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, sheet }) => ({ sheet: sheets[sheet] as ReadSheet, cells }));
  if (changes.length > 0) host.change(changes);
}

function itemOf(
  { cell, count, kind, sheet }: RepairItem,
  sheets: Sheets,
  titles: ReadonlyMap<string, string>,
): Response<'repair'>['items'][number] {
  const standing = sheets[sheet];
  return {
    kind,
    count,
    cell,
    sheet: standing?.name ?? titles.get(sheet) ?? sheet,
    sheetId: standing?.sheetId ?? null,
  };
}
