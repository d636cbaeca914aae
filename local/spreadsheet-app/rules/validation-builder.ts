import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import { ValidationRule, type ValidationSpec } from './validation-rule.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Only `build()` is a host call. */
const KIND: DoorKind = { name: 'DataValidationBuilder', document: true, free: /^(?!build$)/ };

/** `SpreadsheetApp.newDataValidation()`. */
export class ValidationBuilder {
  readonly exposed: GoogleBuilder;
  private readonly host: Host;
  private spec: ValidationSpec;

  constructor(
    host: Host,
    spec: ValidationSpec = { criterion: '', values: [], allowInvalid: true, helpText: null },
  ) {
    this.host = host;
    this.spec = spec;
    this.exposed = host.door.expose<GoogleBuilder>(this, KIND);
  }

  requireValueInList(values: unknown[], showDropdown = true): GoogleBuilder {
    if (values.length > 500) throw new Error('Data validation rule has more items than the limit of 500.');
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: unknown, showDropdown = true): GoogleBuilder {
    return this.require('VALUE_IN_RANGE', [range, showDropdown]);
  }
  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return this.require('CHECKBOX', values);
  }
  requireDate(): GoogleBuilder {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Date): GoogleBuilder {
    return this.require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: Date): GoogleBuilder {
    return this.require('DATE_BEFORE', [date]);
  }
  requireDateOnOrAfter(date: Date): GoogleBuilder {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: Date): GoogleBuilder {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }
  requireDateEqualTo(date: Date): GoogleBuilder {
    return this.require('DATE_EQUAL_TO', [date]);
  }
  requireDateBetween(start: Date, end: Date): GoogleBuilder {
    return this.require('DATE_BETWEEN', [start, end]);
  }
  requireDateNotBetween(start: Date, end: Date): GoogleBuilder {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }
  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberNotEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): GoogleBuilder {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): GoogleBuilder {
    return this.require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): GoogleBuilder {
    return this.require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): GoogleBuilder {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): GoogleBuilder {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.spec = { ...this.spec, allowInvalid };
    return this.exposed;
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.spec = { ...this.spec, helpText };
    return this.exposed;
  }

  withCriteria(criterion: string, values: unknown[]): GoogleBuilder {
    return this.require(criterion, values);
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

  copy(): GoogleBuilder {
    return new ValidationBuilder(this.host, this.spec).exposed;
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (this.spec.criterion === '') throw new Error('Data validation rule needs a criterion.');
    return new ValidationRule(this.host, this.spec).exposed;
  }

  private require(criterion: string, values: readonly unknown[]): GoogleBuilder {
    const plain = values.map((value) =>
      Object.prototype.toString.call(value) === '[object Date]' ? new Date(Number(value)) : value,
    );
    this.spec = { ...this.spec, criterion, values: plain };
    return this.exposed;
  }
}
