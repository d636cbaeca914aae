import type { CellToFormat, CellToWrite, SheetChange, SheetSnapshot, Writable } from '../host/host.ts';
import { AUTOMATIC, settableFormats } from '../plan/automatic-format.ts';
import { withMovedRows } from '../plan/typed-formula.ts';
import type { newOrder } from '../tracker/editing/goal-place.ts';
import { KPI_COLUMNS } from '../tracker/sheets/kpi-columns.ts';
import { OKR_COLUMNS } from '../tracker/sheets/okr-columns.ts';
import type { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { type ChangedCell, isSame, type RecordedTracker } from './recorded-tracker.ts';

const FORMULAS: readonly string[] = [...KPI_COLUMNS, ...OKR_COLUMNS].flatMap(({ id, kind }) =>
  kind === 'formula' ? [id] : [],
);

/**
 * Puts what people typed in rows of a table into another order, with its formats; also in columns of their own. The
 * tracker's formulas stay where they are, so that nothing they read is moved.
 *
 * @param order rows counted from the id row, see {@link newOrder}
 * @param changed what was written since the tracker was read
 */
export function reorderedRows(
  { readers, snapshots }: RecordedTracker,
  id: string,
  { from, top }: ReturnType<typeof newOrder>,
  changed: readonly ChangedCell[],
): SheetChange[] {
  const reader = readers[id] as SheetReader;
  const sheet = asWritten(snapshots[id]!, id, reader, changed);
  const fixed = new Set(FORMULAS.map((column) => reader.column(column)));
  const width = Math.max(0, ...from.map((row) => sheet.values[row - 1]?.length ?? 0));
  const content = (row: number, column: number): Writable => {
    const formula = sheet.formulas[row - 1]?.[column - 1];
    return formula ? { formula } : (sheet.values[row - 1]?.[column - 1] ?? '');
  };
  const known = settableFormats(sheet.formats);
  const format = (row: number, column: number): string => known[row - 1]?.[column - 1] ?? AUTOMATIC;
  const rowOf = new Map(
    from.map((row, index) => [sheet.firstRow + row - 1, sheet.firstRow + top + index - 1]),
  );
  const cells: CellToWrite[] = [];
  const formats: CellToFormat[] = [];
  from.forEach((source, index) => {
    const row = top + index;
    for (let column = 1; column <= width; column += 1) {
      if (fixed.has(column)) continue;
      const at = { row: sheet.firstRow + row - 1, column };
      const value = withRows(content(source, column), rowOf);
      if (!isSame(value, content(row, column))) cells.push({ ...at, value });
      if (format(source, column) !== format(row, column))
        formats.push({ ...at, format: format(source, column) });
    }
  });
  return [{ sheet, cells, formats }];
}

/** A sheet as it stands after cells were written. */
function asWritten(
  sheet: SheetSnapshot,
  id: string,
  reader: SheetReader,
  changed: readonly ChangedCell[],
): SheetSnapshot {
  const own = new Map(
    changed.flatMap(({ after, cell }) =>
      cell.sheet === id ? [[`${cell.row}@${reader.column(cell.column)}`, after] as const] : [],
    ),
  );
  const renewed = <T>(lines: readonly (readonly T[])[], of: (content: Writable) => T): T[][] =>
    lines.map((line, row) =>
      line.map((old, column) => {
        const after = own.get(`${row + 1}@${column + 1}`);
        return after === undefined ? old : of(after);
      }),
    );
  return {
    ...sheet,
    values: renewed(sheet.values, (after) => (typeof after === 'object' ? '' : after)),
    formulas: renewed(sheet.formulas, (after) => (typeof after === 'object' ? after.formula : '')),
  };
}

/** A formula somebody typed reads the same cells of its own sheet where they stand then, as if it had been moved. */
function withRows(content: Writable, rowOf: ReadonlyMap<number, number>): Writable {
  if (typeof content !== 'object') return content;
  return { formula: withMovedRows(content.formula, (row) => rowOf.get(row) ?? row) };
}
