import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ICellData,
  type IRange,
  type ISheetDataValidationRule,
  Tools,
} from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { a1Of } from '../grid/a1.ts';
import { areaWithout } from '../grid/areas.ts';
import type { Area } from '../grid/book.ts';
import { partsAfter, type StructureChange } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import { instantOfSerial } from '../typing/zone.ts';
import { ValidationRule } from './validation-rule.ts';

/** The data validations of one sheet: drawn by the grid, judged here as Google judges. */
export class Validations {
  private readonly host: Host;
  private readonly sheetId: string;
  private readonly model: SheetDataValidationModel;
  private readonly rules = new Map<string, ValidationRule>();
  private count = 0;

  constructor(host: Host, sheetId: string) {
    this.host = host;
    this.sheetId = sheetId;
    this.model = host.book.service<SheetDataValidationModel>(SheetDataValidationModel);
  }

  /** A plain check box. */
  checkbox(): ValidationRule {
    return new ValidationRule(this.host, {
      criterion: 'CHECKBOX',
      values: [],
      allowInvalid: true,
      helpText: null,
    });
  }

  /** The rule of a cell, or null. */
  at(row: number, column: number): ValidationRule | null {
    if (this.rules.size === 0) return null;
    const id = this.model.getRuleIdByLocation(this.host.book.unitId, this.sheetId, row, column);
    return (id && this.rules.get(id)) || null;
  }

  /** Gives every cell of an area its rule, or none. Equal neighbours share one rule of the grid. */
  set(area: Area, table: readonly (readonly (ValidationRule | null)[])[]): void {
    this.clear(area);
    const ranges = new Map<ValidationRule, IRange[]>();
    table.forEach((line, i) => {
      line.forEach((rule, j) => {
        if (!rule) return;
        const known = ranges.get(rule) ?? [];
        ranges.set(rule, known);
        extend(known, area.startRow + i, area.startColumn + j);
      });
    });
    for (const [rule, places] of ranges) this.add(rule, joined(places));
  }

  /** Throws Google's sentence when a strict rule of a cell refuses a content that is about to be written. */
  check(row: number, column: number, cell: ICellData): void {
    const rule = this.at(row, column);
    if (!rule || rule.spec.allowInvalid || cell.f || rule.accepts(this.valueOf(row, column, cell))) return;
    const place = a1Of({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    throw new Error(
      `The data you entered in cell ${place} violates the data validation rules set on this cell.`,
    );
  }

  /** Lets rules follow rows or columns of this sheet, and of the sheet that their choices stand on. */
  follow(change: StructureChange): void {
    for (const { uid, ranges } of [...this.model.getRules(this.host.book.unitId, this.sheetId)]) {
      const rule = this.rules.get(uid);
      const followed = rule?.following(change);
      const isOwn = change.sheetId === this.sheetId;
      if (!followed || (!isOwn && followed === rule)) continue;
      const after = isOwn
        ? ranges.flatMap((range) => partsAfter(range, change).map((part) => part.after))
        : ranges;
      this.remove(uid);
      if (after.length > 0) this.add(followed, after);
    }
  }

  /** Gives the sheet the rules of another one, for the same cells. */
  copyFrom(source: Validations): void {
    for (const { uid, ranges } of source.model.getRules(this.host.book.unitId, source.sheetId)) {
      const rule = source.rules.get(uid);
      if (rule) this.add(rule, Tools.deepClone(ranges));
    }
  }

  /** Draws the choices anew that stand on a sheet, after it got another name. */
  redraw(sheetId: string): void {
    for (const { uid, ranges } of [...this.model.getRules(this.host.book.unitId, this.sheetId)]) {
      const rule = this.rules.get(uid);
      if (!rule?.readsFrom(sheetId)) continue;
      this.remove(uid);
      this.add(rule, ranges);
    }
  }

  private valueOf(row: number, column: number, cell: ICellData): unknown {
    if (cell.v === null || cell.v === undefined) return '';
    if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1;
    const asks = this.at(row, column)?.spec.criterion ?? '';
    const isDate = asks.startsWith('DATE') && typeof cell.v === 'number';
    return isDate ? new Date(instantOfSerial(this.host.settings.timeZone, cell.v as number)) : cell.v;
  }

  private add(rule: ValidationRule, ranges: IRange[]): void {
    this.count += 1;
    const uid = `validation-${this.sheetId}-${this.count}`;
    this.rules.set(uid, rule);
    this.host.book.commands.syncExecuteCommand('data-validation.mutation.addRule', {
      unitId: this.host.book.unitId,
      subUnitId: this.sheetId,
      rule: drawn(uid, rule, ranges),
    });
  }

  private remove(uid: string): void {
    this.rules.delete(uid);
    this.host.book.commands.syncExecuteCommand('data-validation.mutation.removeRule', {
      unitId: this.host.book.unitId,
      subUnitId: this.sheetId,
      ruleId: uid,
    });
  }

  private clear(area: Area): void {
    for (const rule of [...this.model.getRules(this.host.book.unitId, this.sheetId)]) {
      const kept = rule.ranges.flatMap((range) => areaWithout(range, area));
      if (
        kept.length === rule.ranges.length &&
        kept.every((range, i) => a1Of(range) === a1Of(rule.ranges[i]!))
      )
        continue;
      const known = this.rules.get(rule.uid);
      this.remove(rule.uid);
      if (known && kept.length > 0) this.add(known, kept);
    }
  }
}

/** A rule as the grid draws it: lists and check boxes; the rest is judged only. */
function drawn(uid: string, rule: ValidationRule, ranges: IRange[]): ISheetDataValidationRule {
  const list = rule.listFormula();
  const { criterion, values, allowInvalid, helpText } = rule.spec;
  const type =
    list !== null
      ? DataValidationType.LIST
      : criterion === 'CHECKBOX'
        ? DataValidationType.CHECKBOX
        : DataValidationType.ANY;
  return {
    uid,
    type,
    ranges,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(list !== null
      ? { formula1: list, showDropDown: true, renderMode: DataValidationRenderMode.ARROW }
      : {}),
    ...(criterion === 'CHECKBOX' && values.length > 0
      ? { formula1: String(values[0]), formula2: String(values[1] ?? '') }
      : {}),
    ...(helpText === null ? {} : { error: helpText, prompt: helpText, showInputMessage: true }),
  };
}

/** Adds a cell to a list of ranges, lengthening the last one where it continues a row. */
function extend(ranges: IRange[], row: number, column: number): void {
  const last = ranges[ranges.length - 1];
  if (last && last.startRow === row && last.endColumn === column - 1) last.endColumn = column;
  else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
}

/** Joins ranges of equal columns that follow each other. */
function joined(ranges: readonly IRange[]): IRange[] {
  const tall: IRange[] = [];
  for (const range of ranges) {
    const above = tall.find(
      (t) =>
        t.endRow === range.startRow - 1 &&
        t.startColumn === range.startColumn &&
        t.endColumn === range.endColumn,
    );
    if (above) above.endRow = range.endRow;
    else tall.push({ ...range });
  }
  return tall;
}
