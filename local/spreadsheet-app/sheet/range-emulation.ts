import type { ICellData } from '@univerjs/core';
import type { CellPatch } from '../grid/book.ts';
import type { ValidationRule } from '../rules/validation-rule.ts';
import { behind } from '../script/faces.ts';
import { type CopiedParts, copiedParts, copyCells } from './copy-cells.ts';
import { ProtectionEmulation } from './protection-emulation.ts';
import { RangeBorders } from './range-borders.ts';
import { sortedRows } from './sort-rows.ts';

/** What moves with the rows of a sorted range. */
const SORTED: CopiedParts = { contents: 'formulas', formats: true, notes: true, validations: false };

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** `Range` of SpreadsheetApp: notes, validations, protection, groups, sorting and copying on top of values and formats. */
export class RangeEmulation extends RangeBorders {
  getNotes(): string[][] {
    return this.table((row, column) => this.owner.notes.get(this.owner.id, row, column));
  }

  getNote(): string {
    return this.owner.notes.get(this.owner.id, this.area.startRow, this.area.startColumn);
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    const { startRow, startColumn } = this.area;
    for (const [i, line] of this.checked(notes).entries()) {
      for (const [j, note] of line.entries())
        this.owner.notes.set(this.owner.id, startRow + i, startColumn + j, note ?? '');
    }
    return this.exposed;
  }

  setNote(note: string | null): GoogleRange {
    return this.setNotes(this.filled(note));
  }

  clearNote(): GoogleRange {
    return this.setNotes(this.filled(null));
  }

  getDataValidations(): (GoogleValidation | null)[][] {
    return this.table((row, column) => this.owner.validations.at(row, column)?.exposed ?? null);
  }

  getDataValidation(): GoogleValidation | null {
    return this.owner.validations.at(this.area.startRow, this.area.startColumn)?.exposed ?? null;
  }

  setDataValidation(rule: unknown): GoogleRange {
    this.owner.validations.set(this.area, this.filled(rule as ValidationRule | null));
    return this.exposed;
  }

  setDataValidations(rules: unknown[][]): GoogleRange {
    this.owner.validations.set(
      this.area,
      this.checked(rules).map((line) => line.map((rule) => behind<ValidationRule | null>(rule))),
    );
    return this.exposed;
  }

  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): GoogleRange {
    this.owner.validations.set(this.area, this.filled(this.owner.validations.checkbox()));
    return this.setValues(
      this.table((row, column) => this.host.reading.value(this.owner.id, row, column) === true),
    );
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.owner.kept.addProtection(new ProtectionEmulation(this.owner, this.area)).exposed;
  }

  createFilter(): unknown {
    if (this.owner.kept.filter)
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    this.owner.kept.filter = this.area;
    return this.owner.getFilter();
  }

  getFilter(): unknown {
    return this.owner.getFilter();
  }

  shiftColumnGroupDepth(delta: number): GoogleRange {
    this.owner.kept.shiftGroups('columns', this.getColumn(), this.getLastColumn(), delta);
    return this.exposed;
  }

  shiftRowGroupDepth(delta: number): GoogleRange {
    this.owner.kept.shiftGroups('rows', this.getRow(), this.getLastRow(), delta);
    return this.exposed;
  }

  sort(specification: unknown): GoogleRange {
    const { book, executions, reading } = this.host;
    const { startRow, startColumn } = this.area;
    const lines = this.table((row, column) => ({
      value: reading.value(this.owner.id, row, column),
      note: this.owner.notes.get(this.owner.id, row, column),
      row,
      column,
    }));
    const sorted = sortedRows(lines, specification, startColumn + 1);
    const patch: CellPatch = {};
    sorted.forEach((line, i) => {
      const cells = line.map(({ row, column }) => [
        column,
        this.copiedCell(row, column, startRow + i - row, 0, SORTED),
      ]);
      patch[startRow + i] = Object.fromEntries(cells);
    });
    book.write(this.owner.id, patch);
    this.setNotes(sorted.map((line) => line.map(({ note }) => note)));
    executions.noteWrite();
    return this.exposed;
  }

  copyTo(
    destination: RangeEmulation,
    choice?: string | { contentsOnly?: boolean; formatOnly?: boolean },
    isTransposed = false,
  ): void {
    if (isTransposed) throw new Error('not emulated: Range.copyTo transposed');
    copyCells(this, destination, copiedParts(choice));
  }

  /** The rules of all cells. */
  validationRules(): (ValidationRule | null)[][] {
    return this.table((row, column) => this.owner.validations.at(row, column));
  }

  /** What a copy of a cell some rows and columns away holds. */
  copiedCell(row: number, column: number, rows: number, columns: number, parts: CopiedParts): ICellData {
    const { book } = this.host;
    const cell = book.cell(this.owner.id, row, column) ?? {};
    const formula = book.moved(book.engineFormula(this.owner.id, row, column), rows, columns);
    const isFormula = parts.contents === 'formulas' && formula !== null;
    const value = isFormula ? { v: null, t: null } : { v: cell.v ?? null, t: cell.t ?? null };
    return {
      ...(parts.contents ? { ...value, f: isFormula ? formula : null, p: null, si: null } : {}),
      ...(parts.formats ? { s: book.workbook.getStyles().getStyleByCell(cell) ?? null } : {}),
    };
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean; validationsOnly?: boolean }): GoogleRange {
    if (options?.contentsOnly) return this.clearContent();
    if (options?.formatOnly) return this.clearFormat();
    if (options?.validationsOnly) return this.clearDataValidations();
    this.clearContent();
    this.clearFormat();
    return this.exposed;
  }

  activate(): GoogleRange {
    this.owner.activateRange(this);
    return this.exposed;
  }

  activateAsCurrentCell(): GoogleRange {
    return this.activate();
  }
}
