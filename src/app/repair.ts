import type { Host } from '../host/host.ts';
import { afterSteps } from '../tracker/repair/after-steps.ts';
import {
  examine,
  examineContents,
  examineStructure,
  type StructureRepair,
} from '../tracker/repair/examine.ts';
import type { RepairItem, SheetRepair } from '../tracker/repair/repair-item.ts';
import { placesOf } from '../tracker/repair/standing-file.ts';
import { type PlanOptions, standingPlan } from '../tracker/repair/standing-plan.ts';
import { type ReadSheet, readRepairSheets } from './repair-file.ts';
import { restructurings } from './restructurings.ts';
import type { Request, Response } from './rpc-schema.ts';
import { openTracker } from './trackers.ts';

type Sheets = Readonly<Record<string, ReadSheet>>;

/** What would a repair put right? Nothing is changed. @throws Failure as `openTracker` */
export function readRepair(host: Host, { tracker }: Request<'readRepair'>): Response<'readRepair'> {
  const found = openTracker(host, tracker);
  const sheets = readRepairSheets(host, found);
  const options = { trackerId: found.id, today: host.today(), anew: null };
  const { items, missing } = examine(sheets, options);
  const titles = titlesOf(missing);
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
    const options = { trackerId: found.id, today: host.today() };
    const before = readRepairSheets(host, found);
    const structure = examineStructure(before, { ...options, anew });
    const sheets = restructured(host, structure, before);
    const { drawn, skipped } = drawAnew(host, sheets, { ...options, anew: structure.anew });
    const repairs = examineContents(
      sheets,
      { ...options, anew: structure.anew },
      namesOf(drawn),
      newRows(structure),
    );
    restore(host, repairs, sheets);
    const items = [...structure.items, ...repairs.flatMap((one) => one.items)];
    const places = { ...sheets, ...drawn };
    return { items: items.map((item) => itemOf(item, places, titlesOf(structure.missing))), skipped };
  });
}

/** Puts rows and columns in their places first: what formulas read hangs on where they are. */
function restructured(host: Host, { plan, steps }: StructureRepair, sheets: Sheets): Sheets {
  if (Object.keys(steps).every((id) => steps[id]!.length === 0)) return sheets;
  const later: Record<string, ReadSheet> = {};
  for (const id of Object.keys(sheets)) {
    const sheet = sheets[id] as ReadSheet;
    const planned = plan.sheets.find((one) => one.id === id);
    const own = steps[id] ?? [];
    if (planned) host.restructure(sheet.sheetId, restructurings(own, planned, sheet));
    later[id] = { ...sheet, ...afterSteps(sheet, own) };
  }
  // Values are known; what formulas read has moved with the cells, on all sheets.
  for (const id of Object.keys(later)) {
    const { firstRow, sheetId } = later[id] as ReadSheet;
    later[id] = {
      ...(later[id] as ReadSheet),
      ...host.readFormulas(sheetId, firstRow),
      looks: host.readLooks(sheetId),
    };
  }
  return later;
}

/** A sheet of the file. */
type Tab = Pick<ReadSheet, 'name' | 'sheetId'>;

/** Sheets that were made anew, by their id in plans, and what they have to do without. */
interface Anew {
  readonly drawn: Readonly<Record<string, Tab>>;
  readonly skipped: Response<'repair'>['skipped'];
}

/** Draws the sheets that are made anew. */
function drawAnew(host: Host, sheets: Sheets, options: PlanOptions): Anew {
  const { anew } = options;
  const made: Record<string, Tab> = {};
  if (anew.length === 0) return { drawn: made, skipped: [] };
  const { plan } = standingPlan(sheets, options);
  const drawn = host.draw(
    {
      ...plan,
      sheets: plan.sheets.filter(({ id }) => anew.includes(id)),
      names: plan.names.filter(({ sheet }) => anew.includes(sheet)),
      active: anew[0] as string,
    },
    { places: placesOf(plan, sheets), sheetIds: sheetIdsOf(sheets) },
  );
  for (const { id, name, sheetId } of drawn.sheets) made[id] = { name, sheetId };
  return { drawn: made, skipped: [...drawn.skipped] };
}

function namesOf(drawn: Readonly<Record<string, Tab>>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const id of Object.keys(drawn)) names[id] = (drawn[id] as Tab).name;
  return names;
}

function newRows({ steps }: StructureRepair): Record<string, ReadonlySet<number>> {
  const rows: Record<string, ReadonlySet<number>> = {};
  for (const id of Object.keys(steps)) {
    rows[id] = new Set(steps[id]!.flatMap((step) => (step.kind === 'insertRow' ? step.planned : [])));
  }
  return rows;
}

/** Looks first, as formats decide how a value is read. */
function restore(host: Host, repairs: readonly SheetRepair[], sheets: Sheets): void {
  const sheetIds = sheetIdsOf(sheets);
  for (const { looks: change, sheet } of repairs)
    host.restoreLooks(sheetIds[sheet] as string, change, sheetIds);
  const changes = repairs
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, sheet }) => ({ sheet: sheets[sheet] as ReadSheet, cells, isRearranged: true }));
  if (changes.length > 0) host.change(changes);
}

function sheetIdsOf(sheets: Sheets): Record<string, string> {
  const sheetIds: Record<string, string> = {};
  for (const id of Object.keys(sheets)) sheetIds[id] = (sheets[id] as ReadSheet).sheetId;
  return sheetIds;
}

/** The names that missing sheets would get. */
function titlesOf(missing: StructureRepair['missing']): ReadonlyMap<string, string> {
  return new Map(missing.map(({ sheet, title }) => [sheet, title]));
}

function itemOf(
  { cell, count, kind, sheet }: RepairItem,
  sheets: Readonly<Record<string, Tab>>,
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
