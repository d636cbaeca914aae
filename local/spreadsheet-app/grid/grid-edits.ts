import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { ISetRangeValuesCommandParams } from '@univerjs/sheets';
import type { Area, Book, CellPatch } from './book.ts';
import type { CellReading } from './cell-reading.ts';
import type { Entries } from './entry.ts';

const COMMAND = 'sheet.command.set-range-values';
const FORCED_TEXT = 4;

/** What a person has just edited. */
export interface GridEdit {
  readonly sheetId: string;
  readonly area: Area;
  /** Value of the single edited cell before, `undefined` for several cells. */
  readonly oldValue: unknown;
}

/**
 * The door for everything that people type, in the page's grid and through `type`: texts are interpreted and formulas translated before the
 * grid stores them, and listeners hear of it afterwards.
 */
export class GridEdits {
  private readonly book: Book;
  private readonly entries: Entries;
  private readonly reading: CellReading;
  private readonly subscriptions: { dispose(): void }[];
  private before: unknown;

  constructor(book: Book, entries: Entries, reading: CellReading, onEdit: (edit: GridEdit) => void) {
    this.book = book;
    this.entries = entries;
    this.reading = reading;
    this.subscriptions = [
      book.commands.beforeCommandExecuted((command) => {
        if (command.id === COMMAND) this.interpret(command.params as ISetRangeValuesCommandParams);
      }),
      book.commands.onCommandExecuted((command) => {
        if (command.id !== COMMAND) return;
        const params = command.params as ISetRangeValuesCommandParams;
        const area = areaOf(params);
        const sheetId = params.subUnitId ?? book.workbook.getActiveSheet()?.getSheetId();
        if (area && sheetId) onEdit({ sheetId, area, oldValue: isSingle(area) ? this.before : undefined });
      }),
    ];
  }

  /** Types a text into a cell. */
  type(sheetId: string, row: number, column: number, text: string): void {
    const range: IRange = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const params = { unitId: this.book.unitId, subUnitId: sheetId, range, value: { v: text } };
    this.book.commands.syncExecuteCommand(COMMAND, params);
  }

  /** Stops listening. */
  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private interpret(params: ISetRangeValuesCommandParams): void {
    const sheetId = params.subUnitId ?? this.book.workbook.getActiveSheet()?.getSheetId();
    const area = areaOf(params);
    if (!sheetId || !area) return;
    this.before = isSingle(area) ? this.reading.value(sheetId, area.startRow, area.startColumn) : undefined;
    const read = (cell: Nullable<ICellData>, row: number, column: number) =>
      this.cell(sheetId, cell, row, column);
    const { value } = params;
    if (Array.isArray(value)) {
      params.value = (value as Nullable<ICellData>[][]).map((row, i) =>
        row.map((cell, j) => read(cell, area.startRow + i, area.startColumn + j)),
      ) as ICellData[][];
    } else if (isCell(value)) {
      params.value = read(value, area.startRow, area.startColumn) as ICellData;
    } else {
      const matrix = value as CellPatch;
      for (const [row, cells] of Object.entries(matrix)) {
        for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells))
          cells[Number(column)] = read(cell, Number(row), Number(column));
      }
    }
  }

  private cell(sheetId: string, cell: Nullable<ICellData>, row: number, column: number): Nullable<ICellData> {
    if (!cell || cell.t === FORCED_TEXT || cell.si) return cell;
    if (typeof cell.f === 'string' && cell.f !== '')
      return { ...cell, f: this.entries.engineFormula(cell.f) };
    if (typeof cell.v !== 'string' || cell.p) return cell;
    const { cell: content, format } = this.entries.of(
      cell.v,
      this.reading.numberFormat(sheetId, row, column),
    );
    const style = typeof cell.s === 'object' && cell.s ? cell.s : {};
    return format
      ? { ...cell, ...content, s: { ...style, n: { pattern: format } } }
      : { ...cell, ...content };
  }
}

function isCell(value: unknown): value is ICellData {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['v', 'f', 'p', 's', 't', 'si', 'custom'].some((key) => key in value)
  );
}

function isSingle(area: Area): boolean {
  return area.startRow === area.endRow && area.startColumn === area.endColumn;
}

function areaOf(params: ISetRangeValuesCommandParams): Area | null {
  if (params.range) return params.range;
  const rows = Object.keys(params.value ?? {}).map(Number);
  const columns = Object.values((params.value ?? {}) as CellPatch).flatMap((cells) =>
    Object.keys(cells).map(Number),
  );
  if (rows.length === 0 || columns.length === 0 || Array.isArray(params.value) || isCell(params.value))
    return null;
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}
