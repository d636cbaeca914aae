import type { CellPatch } from '../grid/book.ts';
import type { ValidationRule } from '../rules/validation-rule.ts';
import { behind } from '../script/faces.ts';
import { ProtectionEmulation } from './protection-emulation.ts';
import { RangeStyles } from './range-styles.ts';
import { sortedRows } from './sort-rows.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** `Range` of SpreadsheetApp: notes, validations, protection, groups, sorting and copying on top of values and formats. */
export class RangeEmulation extends RangeStyles {
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
      cell: {
        v: null,
        f: null,
        t: null,
        p: null,
        si: null,
        ...book.sheet(this.owner.id).getCellRaw(row, column),
      },
    }));
    const patch: CellPatch = {};
    sortedRows(lines, specification, startColumn + 1).forEach((line, i) => {
      patch[startRow + i] = Object.fromEntries(line.map(({ cell }, j) => [startColumn + j, cell]));
    });
    book.write(this.owner.id, patch);
    executions.noteWrite();
    return this.exposed;
  }

  copyTo(destination: RangeEmulation): void {
    const { book, executions } = this.host;
    const { startRow, startColumn } = destination.area;
    const patch: CellPatch = {};
    this.table((row, column) => [row, column] as const).forEach((line, i) => {
      patch[startRow + i] = Object.fromEntries(
        line.map(([row, column], j) => {
          const cell = book.sheet(this.owner.id).getCellRaw(row, column) ?? {};
          const moved = book.moved(cell.f || null, startRow + i - row, startColumn + j - column);
          const style = book.workbook.getStyles().getStyleByCell(cell) ?? null;
          return [startColumn + j, { v: null, t: null, p: null, si: null, ...cell, f: moved, s: style }];
        }),
      );
    });
    book.write(destination.owner.id, patch);
    executions.noteWrite();
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
