import { a1Of } from '../grid/a1.ts';
import type { CellPatch } from '../grid/book.ts';
import type { Entry } from '../grid/entry.ts';
import { RangeBase } from './range-base.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Reading and writing of values and formulas: the middle part of `Range`. */
export abstract class RangeValues extends RangeBase {
  getValues(): unknown[][] {
    const { reading } = this.host;
    return this.table(
      (row, column) => this.calculated(row, column) && reading.value(this.owner.id, row, column),
    );
  }

  getValue(): unknown {
    return this.corner().getValues()[0]![0];
  }

  getDisplayValues(): string[][] {
    return this.table((row, column) => {
      this.calculated(row, column);
      return this.host.reading.display(this.owner.id, row, column);
    });
  }

  getDisplayValue(): string {
    return this.corner().getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    return this.table((row, column) => this.host.reading.formula(this.owner.id, row, column));
  }

  getFormula(): string {
    return this.corner().getFormulas()[0]![0]!;
  }

  setValues(values: unknown[][]): GoogleRange {
    return this.write(this.checked(values), (value, format) =>
      this.host.entries.of(value, format, this.owner.id),
    );
  }

  setValue(value: unknown): GoogleRange {
    return this.setValues(this.filled(value));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    return this.write(this.checked(formulas), (formula) =>
      this.host.entries.ofFormula(formula, this.owner.id),
    );
  }

  setFormula(formula: string): GoogleRange {
    return this.setFormulas(this.filled(formula));
  }

  clearContent(): GoogleRange {
    return this.write(this.filled(''), (value, format) => this.host.entries.of(value, format, this.owner.id));
  }

  isBlank(): boolean {
    return (
      this.getFormulas().every((row) => row.every((f) => f === '')) &&
      this.getValues().every((row) => row.every((v) => v === ''))
    );
  }

  /** The range's first cell. */
  protected corner(): RangeValues {
    const { startRow, startColumn } = this.area;
    return this.owner.range({ startRow, endRow: startRow, startColumn, endColumn: startColumn });
  }

  private write<T>(table: T[][], entryOf: (value: T, format: string) => Entry): GoogleRange {
    const { book, reading, executions } = this.host;
    const patch: CellPatch = {};
    table.forEach((line, i) => {
      const row = this.area.startRow + i;
      const cells: CellPatch[number] = {};
      patch[row] = cells;
      line.forEach((value, j) => {
        const column = this.area.startColumn + j;
        const { cell, format } = entryOf(value, reading.numberFormat(this.owner.id, row, column));
        this.owner.validations.check(row, column, cell);
        cells[column] = format ? { ...cell, s: { n: { pattern: format } } } : { ...cell };
      });
    });
    book.write(this.owner.id, patch);
    executions.noteWrite();
    return this.exposed;
  }

  /** Computed values are not there yet after a write in the same execution; reading one is an error that tests must see. */
  private calculated(row: number, column: number): true {
    const { executions, calculation, book } = this.host;
    const isStale =
      executions.current?.mode !== 'CUSTOM_FUNCTION' && executions.current?.wrote && calculation.pending;
    if (isStale && book.engineFormula(this.owner.id, row, column)) {
      const cell = a1Of({ startRow: row, endRow: row, startColumn: column, endColumn: column });
      throw new Error(
        `${cell} is not calculated yet: this execution has written values before; read computed values in another one.`,
      );
    }
    return true;
  }
}
