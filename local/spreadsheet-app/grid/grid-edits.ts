import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import type { ISetRangeValuesCommandParams } from '@univerjs/sheets';
import type { Host } from '../host.ts';
import type { Area, CellPatch } from './book.ts';
import { boundsOf, onHandChange, type Place } from './hand-changes.ts';

const COMMAND = 'sheet.command.set-range-values';
const CELL_KEYS = ['v', 'f', 'p', 's', 't', 'si', 'custom'];

/**
 * What a person has just edited. The values are given for a single cell that holds or held something: as Google's event tells them, figures
 * and dates as digits, check boxes as TRUE and FALSE.
 */
export interface GridEdit extends Place {
  readonly value: string | null;
  readonly oldValue: string | null;
}

/**
 * The door for everything that people type, in the page's grid and through `type`: texts are interpreted and formulas translated before the
 * grid stores them, and a listener hears of it afterwards.
 */
export class GridEdits {
  private readonly host: Host;
  private readonly subscriptions: { dispose(): void }[];
  private oldValue: string | null = null;

  constructor(host: Host, onEdit: (edit: GridEdit) => void) {
    this.host = host;
    const { commands } = host.book;
    this.subscriptions = [
      commands.beforeCommandExecuted(({ id, params }) => {
        if (id === COMMAND) this.interpret(params as ISetRangeValuesCommandParams);
      }),
      commands.onCommandExecuted(({ id, params }) => {
        const place = id === COMMAND && this.placeOf(params as ISetRangeValuesCommandParams);
        if (place) onEdit({ ...place, value: this.single(place), oldValue: this.oldValue });
      }),
      ...onHandChange(host.book, (place) => onEdit({ ...place, value: this.single(place), oldValue: null })),
    ];
  }

  /** Types a text into a cell. */
  type(sheetId: string, row: number, column: number, text: string): void {
    const { book } = this.host;
    const range: IRange = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const params = { unitId: book.unitId, subUnitId: sheetId, range, value: { v: text } };
    book.commands.syncExecuteCommand(COMMAND, params);
  }

  /** Stops listening. */
  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Rewrites the content of an edit in place, whichever of its three shapes it has. */
  private interpret(params: ISetRangeValuesCommandParams): void {
    const place = this.placeOf(params);
    if (!place) return;
    const { sheetId, area } = place;
    this.oldValue = this.single(place);
    const read = (cell: Nullable<ICellData>, row: number, column: number) =>
      this.content(sheetId, cell, row, column);
    const { value } = params;
    if (Array.isArray(value)) {
      params.value = (value as Nullable<ICellData>[][]).map((row, i) =>
        row.map((cell, j) => read(cell, area.startRow + i, area.startColumn + j)),
      ) as ICellData[][];
    } else if (isCell(value)) {
      params.value = read(value, area.startRow, area.startColumn) as ICellData;
    } else {
      for (const [row, cells] of Object.entries(value as CellPatch)) {
        for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells)) {
          cells[Number(column)] = read(cell, Number(row), Number(column));
        }
      }
    }
  }

  private content(
    sheetId: string,
    cell: Nullable<ICellData>,
    row: number,
    column: number,
  ): Nullable<ICellData> {
    const { entries, reading } = this.host;
    if (!cell || cell.t === CellValueType.FORCE_STRING || cell.si) return cell;
    if (typeof cell.f === 'string' && cell.f !== '')
      return { ...cell, f: entries.engineFormula(cell.f, sheetId) };
    if (typeof cell.v !== 'string' || cell.p) return cell;
    const { cell: content, format } = entries.typed(
      cell.v,
      reading.numberFormat(sheetId, row, column),
      sheetId,
    );
    const style = typeof cell.s === 'object' && cell.s ? cell.s : {};
    return format
      ? { ...cell, ...content, s: { ...style, n: { pattern: format } } }
      : { ...cell, ...content };
  }

  private single({ sheetId, area }: Place): string | null {
    const { startRow, endRow, startColumn, endColumn } = area;
    if (startRow !== endRow || startColumn !== endColumn) return null;
    const cell = this.host.book.cell(sheetId, startRow, startColumn);
    if (cell?.v === undefined || cell.v === null || cell.v === '') return null;
    return cell.t === CellValueType.BOOLEAN ? (Number(cell.v) === 1 ? 'TRUE' : 'FALSE') : String(cell.v);
  }

  private placeOf(params: ISetRangeValuesCommandParams): Place | null {
    const sheetId = params.subUnitId ?? this.host.book.workbook.getActiveSheet()?.getSheetId();
    const area = areaOf(params);
    return sheetId && area ? { sheetId, area } : null;
  }
}

function isCell(value: unknown): value is ICellData {
  return typeof value === 'object' && value !== null && CELL_KEYS.some((key) => key in value);
}

function areaOf(params: ISetRangeValuesCommandParams): Area | null {
  if (params.range) return params.range;
  if (Array.isArray(params.value) || isCell(params.value)) return null;
  return boundsOf((params.value ?? {}) as CellPatch);
}
