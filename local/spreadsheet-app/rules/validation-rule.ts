import { columnLetters, quoteSheet } from '../grid/a1.ts';
import { areaAfter, type StructureChange } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import type { RangeEmulation } from '../sheet/range-emulation.ts';
import { ValidationBuilder } from './validation-builder.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

const KIND: DoorKind = { name: 'DataValidation', document: false };

/** What a validation asks for: Google's criterion, its values, and what happens to the rest. */
export interface ValidationSpec {
  readonly criterion: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A built data validation. */
export class ValidationRule {
  readonly spec: ValidationSpec;
  readonly exposed: GoogleRule;
  private readonly host: Host;

  constructor(host: Host, spec: ValidationSpec) {
    this.host = host;
    this.spec = spec;
    this.exposed = host.door.expose<GoogleRule>(this, KIND);
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new ValidationBuilder(this.host, this.spec).exposed;
  }

  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }

  getHelpText(): string | null {
    return this.spec.helpText;
  }

  getCriteriaType(): string {
    return this.spec.criterion;
  }

  getCriteriaValues(): unknown[] {
    return this.spec.values.map((value) => (isRange(value) ? value.exposed : value));
  }

  /** Whether the choices stand on a sheet. */
  readsFrom(sheetId: string): boolean {
    const [range] = this.spec.values;
    return isRange(range) && range.owner.id === sheetId;
  }

  /** The rule after rows or columns changed: choices in a range stay the same cells. */
  following(change: StructureChange): ValidationRule {
    const [range] = this.spec.values;
    if (!isRange(range) || !this.readsFrom(change.sheetId)) return this;
    const area = areaAfter(range.area, change);
    const values = area ? [range.owner.range(area), ...this.spec.values.slice(1)] : [];
    return new ValidationRule(this.host, { ...this.spec, values });
  }

  /** Whether a value satisfies the rule; blanks always do, formulas are not judged. */
  accepts(value: unknown): boolean {
    const { criterion, values } = this.spec;
    if (value === '') return true;
    const [first, second] = values;
    const number = value instanceof Date ? value.getTime() : value;
    const low = first instanceof Date ? first.getTime() : Number(first);
    const high = second instanceof Date ? second.getTime() : Number(second);
    if (criterion === 'VALUE_IN_LIST') return (first as unknown[]).map(String).includes(String(value));
    if (criterion === 'VALUE_IN_RANGE')
      return (
        isRange(first) && first.getValues().some((row) => row.some((cell) => String(cell) === String(value)))
      );
    if (criterion === 'CHECKBOX')
      return values.length > 0 ? values.includes(value) : typeof value === 'boolean';
    if (criterion === 'CUSTOM_FORMULA') return true;
    if (criterion === 'DATE_IS_VALID_DATE') return value instanceof Date;
    if (criterion.startsWith('DATE'))
      return value instanceof Date && compare(criterion, Number(number), low, high);
    if (criterion.startsWith('NUMBER'))
      return typeof number === 'number' && !(value instanceof Date) && compare(criterion, number, low, high);
    if (criterion === 'TEXT_CONTAINS') return String(value).includes(String(first));
    if (criterion === 'TEXT_DOES_NOT_CONTAIN') return !String(value).includes(String(first));
    if (criterion === 'TEXT_EQUAL_TO') return String(value) === String(first);
    return true;
  }

  /** What a drop-down offers, as Univer's list writes it; null for rules without one. */
  listFormula(): string | null {
    const [first] = this.spec.values;
    if (this.spec.criterion === 'VALUE_IN_LIST')
      return (first as unknown[]).map((text) => String(text)).join(',');
    if (this.spec.criterion !== 'VALUE_IN_RANGE' || !isRange(first)) return null;
    const { startRow, endRow, startColumn, endColumn } = first.area;
    const sheet = quoteSheet(first.owner.getName());
    return `=${sheet}!$${columnLetters(startColumn)}$${startRow + 1}:$${columnLetters(endColumn)}$${endRow + 1}`;
  }
}

function isRange(value: unknown): value is RangeEmulation {
  return typeof value === 'object' && value !== null && 'area' in value && 'owner' in value;
}

function compare(criterion: string, value: number, low: number, high: number): boolean {
  if (criterion.endsWith('NOT_BETWEEN')) return value < low || value > high;
  if (criterion.endsWith('BETWEEN')) return value >= low && value <= high;
  if (criterion.endsWith('NOT_EQUAL_TO')) return value !== low;
  if (criterion.endsWith('EQUAL_TO') && !criterion.includes('_THAN_OR_')) return value === low;
  if (/GREATER_THAN_OR_EQUAL_TO|ON_OR_AFTER/.test(criterion)) return value >= low;
  if (/LESS_THAN_OR_EQUAL_TO|ON_OR_BEFORE/.test(criterion)) return value <= low;
  if (/GREATER_THAN|AFTER/.test(criterion)) return value > low;
  return value < low;
}
