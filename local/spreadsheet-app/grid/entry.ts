import { CellValueType, type ICellData } from '@univerjs/core';
import { fromEngine, toEngine } from '../formula/dialect.ts';
import { closeRanges, reopenRanges } from '../formula/open-ranges.ts';
import { isDateFormat } from '../functions/cell-values.ts';
import { isDate } from '../realm/crossing.ts';
import type { Settings } from '../settings.ts';
import { dateFormat, interpretTyped } from '../typing/typed-text.ts';
import { serialOf } from '../typing/zone.ts';
import type { Book } from './book.ts';

/** Content to store; `format` is the number format that the entry brings along. */
export interface Entry {
  readonly cell: ICellData;
  readonly format?: string;
}

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Turns what a person types or a script writes into cell content, as Google does in the spreadsheet's locale and zone. */
export class Entries {
  /** Names of custom functions, in upper case. */
  functionNames: ReadonlySet<string> = new Set();
  private readonly settings: Settings;
  private readonly book: Book;

  constructor(settings: Settings, book: Book) {
    this.settings = settings;
    this.book = book;
  }

  /** Cell content for a value; `format` is the number format that the cell has already. */
  of(value: unknown, format: string, sheetId: string): Entry {
    if (value === null || value === undefined || value === '') return { cell: EMPTY };
    if (typeof value === 'number') return { cell: { ...EMPTY, v: value, t: CellValueType.NUMBER } };
    if (typeof value === 'boolean') return { cell: { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
    if (isDate(value)) {
      const serial = Number(serialOf(this.settings.timeZone, value.getTime()).toFixed(10));
      const cell = { ...EMPTY, v: serial, t: CellValueType.NUMBER };
      return isDateFormat(format) ? { cell } : { cell, format: dateFormat(this.settings.locale) };
    }
    return this.interpreted(String(value), format, sheetId);
  }

  /** Cell content for a text that a person types; a leading `@` begins a mention there, not a formula. */
  typed(text: string, format: string, sheetId: string): Entry {
    return this.interpreted(text.startsWith('@') ? `'${text}` : text, format, sheetId);
  }

  /** Cell content for a formula, with or without its `=`. */
  ofFormula(formula: string, sheetId: string): Entry {
    if (formula === '') return { cell: EMPTY };
    const text = formula[0] === '=' ? formula : `=${formula}`;
    return { cell: { ...EMPTY, f: this.engineFormula(text, sheetId) } };
  }

  /** A formula of a sheet in the words of the engine. */
  engineFormula(formula: string, sheetId: string): string {
    const closed = closeRanges(formula, this.book.rowsSeenFrom(sheetId));
    return toEngine(closed, this.settings.locale, this.functionNames);
  }

  /** A formula of the engine as Google shows it. */
  googleFormula(formula: string, sheetId: string): string {
    return reopenRanges(fromEngine(formula, this.settings.locale), this.book.rowsSeenFrom(sheetId));
  }

  private interpreted(text: string, format: string, sheetId: string): Entry {
    const typed = interpretTyped(text, this.settings.locale, format === '@', this.settings.thisYear());
    if (typed.kind === 'blank') return { cell: EMPTY };
    if (typed.kind === 'formula') return this.ofFormula(typed.formula, sheetId);
    if (typed.kind === 'boolean')
      return { cell: { ...EMPTY, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN } };
    if (typed.kind === 'text') {
      const looksOtherwise =
        (typed.text.trim() !== '' && !Number.isNaN(Number(typed.text))) || /^(true|false)$/i.test(typed.text);
      return {
        cell: {
          ...EMPTY,
          v: typed.text,
          t: looksOtherwise ? CellValueType.FORCE_STRING : CellValueType.STRING,
        },
      };
    }
    const keepsFormat =
      typed.format === undefined || (format !== '' && isDateFormat(format) === isDateFormat(typed.format));
    const cell = { ...EMPTY, v: typed.value, t: CellValueType.NUMBER };
    return keepsFormat ? { cell } : { cell, format: typed.format! };
  }
}
