import { CellValueType, type ICellData } from '@univerjs/core';
import { hasDecimalComma } from '../formula/dialect.ts';
import { isDateFormat } from '../functions/cell-values.ts';
import type { Settings } from '../settings.ts';
import { instantOfSerial } from '../typing/zone.ts';
import type { Book } from './book.ts';
import type { Entries } from './entry.ts';

/** Reads cells as Google's scripts and users see them. */
export class CellReading {
  private readonly book: Book;
  private readonly settings: Settings;
  private readonly entries: Entries;

  constructor(book: Book, settings: Settings, entries: Entries) {
    this.book = book;
    this.settings = settings;
    this.entries = entries;
  }

  /** The value as a script reads it: `''`, number, boolean, text or `Date`. */
  value(sheetId: string, row: number, column: number): unknown {
    const cell = this.book.cell(sheetId, row, column);
    if (isEmpty(cell)) return '';
    if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1;
    if (
      typeof cell.v === 'number' &&
      cell.t !== CellValueType.STRING &&
      cell.t !== CellValueType.FORCE_STRING
    ) {
      const isDate = isDateFormat(this.numberFormat(sheetId, row, column));
      return isDate ? new Date(instantOfSerial(this.settings.timeZone, cell.v)) : cell.v;
    }
    return typeof cell.v === 'boolean' || typeof cell.v === 'number' ? cell.v : String(cell.v);
  }

  /** What the cell shows. */
  display(sheetId: string, row: number, column: number): string {
    const cell = this.book.cell(sheetId, row, column);
    if (isEmpty(cell)) return '';
    if (cell.t === CellValueType.BOOLEAN || typeof cell.v === 'boolean')
      return Number(cell.v) === 1 ? 'TRUE' : 'FALSE';
    const format = this.numberFormat(sheetId, row, column);
    if (typeof cell.v === 'number' && (format === '' || format === 'General'))
      return this.plainNumber(cell.v);
    const shown = this.book.sheet(sheetId).getCell(row, column)?.v;
    return shown === undefined || shown === null ? '' : String(shown);
  }

  /** The formula with `;`, or `''`. */
  formula(sheetId: string, row: number, column: number): string {
    const formula = this.book.engineFormula(sheetId, row, column);
    return formula ? this.entries.googleFormula(formula, sheetId) : '';
  }

  /** Number format of a cell, `''` for the automatic one. */
  numberFormat(sheetId: string, row: number, column: number): string {
    const own = this.book.cell(sheetId, row, column)?.s;
    const pattern =
      typeof own === 'object' && own?.n?.pattern
        ? own.n.pattern
        : this.book.style(sheetId, row, column).n?.pattern;
    return pattern ?? '';
  }

  /** Whole numbers in full, others with ten significant digits, as the automatic format shows them. */
  private plainNumber(value: number): string {
    const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(10));
    const text = String(rounded).replace('e', 'E');
    return hasDecimalComma(this.settings.locale) ? text.replace('.', ',') : text;
  }
}

function isEmpty(cell: ICellData | null): cell is null {
  return !cell || cell.v === undefined || cell.v === null || cell.v === '';
}
