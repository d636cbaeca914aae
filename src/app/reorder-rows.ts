import type { CellToFormat, CellToWrite, SheetChange, SheetSnapshot, Writable } from '../host/host.ts';
import { letters } from '../plan/a1.ts';
import { AUTOMATIC, settableFormats } from '../plan/automatic-format.ts';
import { withMovedRows } from '../plan/typed-formula.ts';
import type { newOrder } from '../tracker/editing/goal-place.ts';
import { TABLE_COLUMNS } from '../tracker/repair/table-columns.ts';
import { GOAL_LIST } from '../tracker/sheets/action-goals.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { type ChangedCell, isSame, type RecordedTracker } from './recorded-tracker.ts';

/** The sheets in which formulas that people typed follow the rows they read. */
export const FOLLOWING = ['okr', 'kpi', 'qualitative', 'actions', 'funnel'] as const;

/** Sheets whose cells name goals, besides those that every recording reads. */
export const NAMING = ['actions', 'funnel'];

/** Rows of a table in another order. */
export interface Reordered {
  readonly changes: readonly SheetChange[];
  /** Cells such as `KPI!C9`, where they stand then, with formulas that cannot follow, see {@link withMovedRows}. */
  readonly kept: readonly string[];
}

/**
 * Puts what people typed in rows of a table into another order, with its formats; also in columns of their own. The
 * tracker's formulas stay where they are, so that nothing they read is moved. Those that people typed, there and in
 * {@link FOLLOWING}, read the same goals afterwards.
 *
 * @param order rows counted from the id row, see {@link newOrder}
 * @param changed what is written before; formulas among it are those that shall stand there afterwards
 * @param kept cells with formulas that could not follow when the same rows went the other way
 */
export function reorderedRows(
  { readers, snapshots }: RecordedTracker,
  id: string,
  order: ReturnType<typeof newOrder>,
  changed: readonly ChangedCell[],
  kept: readonly string[] = [],
): Reordered {
  const rowOf = movedRows(snapshots[id]!, order);
  const torn: string[] = [];
  const changes = FOLLOWING.flatMap((of): SheetChange[] => {
    const reader = readers[of];
    if (!reader) return [];
    const isHome = of === id;
    const written = contentsOf(changed, of, reader);
    const sheet = asWritten(snapshots[of]!, written);
    const names = [snapshots[id]!.name, ...(isHome ? [''] : [])];
    const fixed = fixedColumns(of, reader);
    const content = (row: number, column: number): Writable => {
      const formula = sheet.formulas[row - 1]?.[column - 1];
      return formula ? { formula } : (sheet.values[row - 1]?.[column - 1] ?? '');
    };
    const known = settableFormats(sheet.formats);
    const format = (row: number, column: number): string => known[row - 1]?.[column - 1] ?? AUTOMATIC;
    const cells: CellToWrite[] = [];
    const formats: CellToFormat[] = [];
    const put = (source: number, row: number, column: number): void => {
      const at = { row: sheet.firstRow + row - 1, column };
      let value = content(source, column);
      if (typeof value === 'object' && !written.has(`${source}@${column}`)) {
        const formula = withMovedRows(value.formula, rowOf, names);
        if (formula === null) torn.push(cellName(sheet, row, column));
        else if (!kept.includes(cellName(sheet, source, column))) value = { formula };
      }
      if (!isSame(value, content(row, column))) cells.push({ ...at, value });
      if (format(source, column) !== format(row, column))
        formats.push({ ...at, format: format(source, column) });
    };
    sheet.values.forEach((line, index) => {
      const row = index + 1;
      const source = (isHome && order.from[row - order.top]) || row;
      line.forEach((_, column) => {
        if (!fixed.has(column + 1)) put(source, row, column + 1);
      });
    });
    return cells.length + formats.length > 0 ? [{ sheet, cells, formats }] : [];
  });
  return { changes, kept: torn };
}

/** Where moved rows go, both counted from the top of their sheet. */
export function movedRows(
  { firstRow }: SheetSnapshot,
  { from, top }: ReturnType<typeof newOrder>,
): ReadonlyMap<number, number> {
  return new Map(from.map((row, index) => [firstRow + row - 1, firstRow + top + index - 1]));
}

/** A cell as formulas name it, but for quotes; its row counted from `firstRow`, from 1 like its column. */
export function cellName(
  { firstRow, name }: Pick<SheetSnapshot, 'firstRow' | 'name'>,
  row: number,
  column: number,
): string {
  return `${name}!${letters(column)}${firstRow + row - 1}`;
}

/** Columns of the tracker's own formulas. */
function fixedColumns(id: string, reader: SheetReader): ReadonlySet<number | undefined> {
  const formulas = (TABLE_COLUMNS[id] ?? []).filter(({ kind }) => kind === 'formula');
  return new Set([...formulas, GOAL_LIST].map((column) => reader.column(column.id)));
}

/** What changed cells of a sheet hold then, by row and column as `row@column`, counted from its id row. */
function contentsOf(
  changed: readonly ChangedCell[],
  id: string,
  reader: SheetReader,
): ReadonlyMap<string, Writable> {
  return new Map(
    changed.flatMap(({ after, cell }) =>
      cell.sheet === id ? [[`${cell.row}@${reader.column(cell.column)}`, after] as const] : [],
    ),
  );
}

/** A sheet as it stands after cells were written. */
function asWritten(sheet: SheetSnapshot, written: ReadonlyMap<string, Writable>): SheetSnapshot {
  const renewed = <T>(lines: readonly (readonly T[])[], of: (content: Writable) => T): T[][] =>
    lines.map((line, row) =>
      line.map((old, column) => {
        const after = written.get(`${row + 1}@${column + 1}`);
        return after === undefined ? old : of(after);
      }),
    );
  return {
    ...sheet,
    values: renewed(sheet.values, (after) => (typeof after === 'object' ? '' : after)),
    formulas: renewed(sheet.formulas, (after) => (typeof after === 'object' ? after.formula : '')),
  };
}
