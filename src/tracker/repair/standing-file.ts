import type { Rectangle } from '../../plan/a1.ts';
import { newPlaces } from '../../plan/grid.ts';
import type { Area, Plan, SheetPlan } from '../../plan/plan.ts';
import type { Place, Places } from '../../plan/reference.ts';
import type { StandingLooks } from '../../plan/standing-looks.ts';
import type { StandingSheet } from '../standing/standing-sheet.ts';

/** A sheet of a tracker with everything that repair looks at. */
export interface RepairSheet extends StandingSheet {
  /** Name of its tab now. */
  readonly name: string;
  /** Row of the id row, 1 = first of the file. */
  readonly firstRow: number;
  readonly identity: string;
  readonly formulas: readonly (readonly string[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
  readonly looks: StandingLooks;
  /** Its id row was deleted: it belongs above `firstRow`. */
  readonly withoutIdRow?: boolean;
}

/** The sheets of a tracker by their id in plans. */
export type RepairSheets = Readonly<Record<string, RepairSheet>>;

/**
 * Where the sheets of a plan stand: those of the file as they are, others as they are newly drawn.
 * @param drawn names of tabs of the newly drawn ones; default: their wished titles
 */
export function placesOf(
  plan: Plan,
  sheets: RepairSheets,
  drawn: Readonly<Record<string, string>> = {},
): Places {
  const places: Record<string, Place> = { ...newPlaces(plan, drawn) };
  for (const sheet of plan.sheets) {
    const standing = sheets[sheet.id];
    if (standing) places[sheet.id] = standingPlace(sheet, standing);
  }
  return places;
}

/** The same with a place far outside for columns that are gone, so that formulas which read them can be written. */
export function placesWithGoneColumns(plan: Plan, sheets: RepairSheets): Places {
  const places = placesOf(plan, sheets);
  const complete: Record<string, Place> = {};
  for (const { columns, id } of plan.sheets) {
    const place = places[id] as Place;
    const all: Record<string, number> = {};
    columns.forEach((column, index) => {
      all[column.id] = place.columns[column.id] ?? OUTSIDE + index;
    });
    complete[id] = { ...place, columns: all };
  }
  return complete;
}

/** Behind the last column that a sheet can have. */
const OUTSIDE = 20_000;

/** Where one sheet stands. Its first column carries the identity instead of its id. */
export function standingPlace({ columns }: Pick<SheetPlan, 'columns'>, sheet: RepairSheet): Place {
  const first = columns[0]!.id;
  const { identity, ...others } = sheet.columns;
  const found: Record<string, number> = {};
  for (const { id } of columns) {
    const at = id === first ? identity : others[id];
    if (at !== undefined) found[id] = at;
  }
  return { name: sheet.name, firstRow: sheet.firstRow, columns: found };
}

/** The ids of the columns of an area, in the order of the plan. */
export function columnsOf(area: Area, { columns }: Pick<SheetPlan, 'columns'>): string[] {
  const ids = columns.map(({ id }) => id);
  return ids.slice(ids.indexOf(area.columns[0]), ids.indexOf(area.columns[1]) + 1);
}

/**
 * Where the cells of an area are now: columns that were moved or that somebody put in between make several
 * rectangles of it. Columns that are gone are left out.
 */
export function standingRectangles(area: Area, sheet: Pick<SheetPlan, 'columns'>, place: Place): Rectangle[] {
  const [top, bottom] = area.rows.map((row) => row + place.firstRow - 1) as [number, number];
  const numbers = columnsOf(area, sheet)
    .flatMap((id) => place.columns[id] ?? [])
    .sort((one, other) => one - other);
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const at of numbers) {
    const last = found[found.length - 1];
    if (last && last.right + 1 === at) last.right = at;
    else found.push({ top, left: at, bottom, right: at });
  }
  return found;
}

/** Do two lists of rectangles cover the same cells? */
export function coversSame(some: readonly Rectangle[], others: readonly Rectangle[]): boolean {
  return cover(some) === cover(others);
}

/** Every covered column with its runs of rows, as one text. */
function cover(rectangles: readonly Rectangle[]): string {
  const runs = new Map<number, [number, number][]>();
  for (const { bottom, left, right, top } of rectangles) {
    for (let column = left; column <= right; column += 1) {
      runs.set(column, [...(runs.get(column) ?? []), [top, bottom]]);
    }
  }
  return [...runs]
    .sort(([one], [other]) => one - other)
    .map(([column, list]) => `${column}:${merged(list)}`)
    .join(' ');
}

function merged(runs: readonly [number, number][]): string {
  const found: [number, number][] = [];
  for (const [top, bottom] of [...runs].sort(([one], [other]) => one - other)) {
    const last = found[found.length - 1];
    if (last && top <= last[1] + 1) last[1] = Math.max(last[1], bottom);
    else found.push([top, bottom]);
  }
  return found.join(';');
}
