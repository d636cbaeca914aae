import type { CellToWrite, Host, SheetChange, SheetSnapshot, Writable } from '../host/host.ts';
import { writeFormula } from '../plan/reference.ts';
import { GOAL_SHEETS, goalRows } from '../tracker/check-in/goal-rows.ts';
import type { PlannedCell, PlannedValue } from '../tracker/check-in/planned-cell.ts';
import type { Recorded } from '../tracker/check-in/recording.ts';
import { standingAsOf } from '../tracker/standing/standing-limits.ts';
import { standingSettings } from '../tracker/standing/standing-settings.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { Failure } from './failure.ts';
import { type FoundTracker, openTracker } from './trackers.ts';

/** A tracker with everything that a recording reads and writes. */
export interface RecordedTracker extends Recorded {
  readonly found: FoundTracker;
  /** By id in plans. */
  readonly snapshots: Readonly<Record<string, SheetSnapshot>>;
  /** `yyyy-mm-dd`: the as-of day of the settings, else today. */
  readonly asOf: string;
}

const RECORDED_SHEETS = [
  ...GOAL_SHEETS.map(([sheet]) => sheet as string),
  'check_ins',
  'history',
  'settings',
];

/**
 * Reads the goals and the settings of a tracker; the log and the past values once they are asked for.
 * @param also other sheets to read
 * @throws Failure as {@link openTracker}; `column_gone` where a table of goals has no ids any more
 */
export function recordedTracker(
  host: Host,
  id: string | null,
  also: readonly string[] = [],
): RecordedTracker {
  const found = openTracker(host, id);
  const sheets = [...RECORDED_SHEETS, ...also].filter((sheet) => found.sheets[sheet]);
  const snapshots = whenAsked(sheets, (sheet) => host.readSheet(found.sheets[sheet]!));
  const readers = whenAsked(sheets, (sheet) => new SheetReader(snapshots[sheet]!, sheet));
  for (const [sheet] of GOAL_SHEETS) {
    if (readers[sheet] && readers[sheet].column('id') === undefined)
      throw new Failure('column_gone', { title: 'ID' });
  }
  const { settings } = snapshots;
  const { language } = standingSettings(settings);
  return {
    found,
    snapshots,
    readers,
    settings,
    language,
    asOf: standingAsOf(settings) ?? host.today(),
    rows: goalRows(readers, language),
  };
}

/** What belongs to each name, made when it is first asked for: a log of a year is long, and often nobody needs it. */
function whenAsked<T>(names: readonly string[], make: (name: string) => T): Readonly<Record<string, T>> {
  const all: Record<string, T> = {};
  for (const name of names) {
    Object.defineProperty(all, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make(name);
        Object.defineProperty(all, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return all;
}

/** A cell that was changed: what it held and what it holds now. */
export interface ChangedCell {
  readonly cell: PlannedCell;
  readonly before: Writable;
  readonly after: Writable;
}

/** What planned cells change, and how that is written. */
export interface PlannedChanges {
  readonly changed: readonly ChangedCell[];
  readonly changes: readonly SheetChange[];
}

/**
 * Writes planned cells that do not hold yet what they should, all or none. A column that is gone is left out.
 * @throws HostFailure as `Host.change`
 */
export function writePlanned(
  host: Host,
  file: RecordedTracker,
  planned: readonly PlannedCell[],
): readonly ChangedCell[] {
  const { changed, changes } = plannedChanges(file, planned);
  if (changes.length > 0) host.change(changes);
  return changed;
}

/** What {@link writePlanned} would change. */
export function plannedChanges(
  { readers, snapshots }: RecordedTracker,
  planned: readonly PlannedCell[],
): PlannedChanges {
  const changed: ChangedCell[] = [];
  const touched = new Set(planned.map(({ sheet }) => sheet));
  const changes = Object.keys(snapshots).flatMap((id): SheetChange[] => {
    if (!touched.has(id)) return [];
    const [reader, sheet] = [readers[id]!, snapshots[id]!];
    const own = planned.filter((cell) => cell.sheet === id && reader.column(cell.column) !== undefined);
    const at = ({ column, row }: PlannedCell) => ({
      row: sheet.firstRow + row - 1,
      column: reader.column(column) as number,
    });
    const cells = own.flatMap((cell): CellToWrite[] => {
      if (cell.value === undefined) return [];
      const before = contentOf(reader, cell);
      const after = writable(cell.value, cell.row, id, reader, sheet);
      if (isSame(before, after)) return [];
      changed.push({ cell, before, after });
      return [{ ...at(cell), value: after }];
    });
    const formats = own.flatMap((cell) =>
      cell.format === undefined || cell.format === reader.format(cell.row, cell.column)
        ? []
        : [{ ...at(cell), format: cell.format }],
    );
    return cells.length + formats.length > 0 ? [{ sheet, cells, formats }] : [];
  });
  return { changed, changes };
}

/** What a cell holds now: its formula, else its value. */
export function contentOf(
  reader: SheetReader,
  { column, row }: Pick<PlannedCell, 'row' | 'column'>,
): Writable {
  const formula = reader.formula(row, column);
  return formula === '' ? reader.value(row, column) : { formula };
}

function writable(
  value: PlannedValue,
  row: number,
  id: string,
  reader: SheetReader,
  { firstRow, name }: SheetSnapshot,
): Writable {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('typed' in value) return { formula: value.typed };
  const places = { [id]: { name, firstRow, columns: reader.columns() } };
  return { formula: writeFormula(value.formula, id, row, places) };
}

/** Do two contents of a cell say the same? */
export function isSame(one: Writable, other: Writable): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.formula === other.formula : one === other;
}
