import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import { behind } from '../script/faces.ts';
import { cssColor } from '../sheet/css-color.ts';
import type { RangeEmulation } from '../sheet/range-emulation.ts';
import { NO_CHANGE } from './format-config.ts';
import { type FormatChange, FormatRule, type FormatRuleSpec } from './format-rule.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Only `build()` is a host call. */
const KIND: DoorKind = { name: 'ConditionalFormatRuleBuilder', document: true, free: /^(?!build$)/ };

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export class FormatRuleBuilder {
  readonly exposed: GoogleBuilder;
  private readonly host: Host;
  private spec: FormatRuleSpec;

  constructor(
    host: Host,
    spec: FormatRuleSpec = { ranges: [], criterion: null, values: [], change: NO_CHANGE, gradient: null },
  ) {
    this.host = host;
    this.spec = spec;
    this.exposed = host.door.expose<GoogleBuilder>(this, KIND);
  }

  setRanges(ranges: unknown[]): GoogleBuilder {
    return this.with({ ranges: ranges.map((range) => behind<RangeEmulation>(range)) });
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.change({ background: color === null ? null : cssColor(color) });
  }
  setFontColor(color: string | null): GoogleBuilder {
    return this.change({ fontColor: color === null ? null : cssColor(color) });
  }
  setBold(bold: boolean | null): GoogleBuilder {
    return this.change({ bold });
  }
  setItalic(italic: boolean | null): GoogleBuilder {
    return this.change({ italic });
  }
  setUnderline(underline: boolean | null): GoogleBuilder {
    return this.change({ underline });
  }
  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.change({ strikethrough });
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): GoogleBuilder {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): GoogleBuilder {
    return this.when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): GoogleBuilder {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): GoogleBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): GoogleBuilder {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): GoogleBuilder {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): GoogleBuilder {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenNumberEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): GoogleBuilder {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): GoogleBuilder {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): GoogleBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): GoogleBuilder {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): GoogleBuilder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return this.stop('min', color, 'MIN', '');
  }
  setGradientMaxpoint(color: string): GoogleBuilder {
    return this.stop('max', color, 'MAX', '');
  }
  setGradientMinpointWithValue(color: string, type: string, value: string): GoogleBuilder {
    return this.stop('min', color, type, value);
  }
  setGradientMidpointWithValue(color: string, type: string, value: string): GoogleBuilder {
    return this.stop('mid', color, type, value);
  }
  setGradientMaxpointWithValue(color: string, type: string, value: string): GoogleBuilder {
    return this.stop('max', color, type, value);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.spec.ranges.map((range) => range.exposed);
  }

  copy(): GoogleBuilder {
    return new FormatRuleBuilder(this.host, this.spec).exposed;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this.spec.ranges.length === 0)
      throw new Error('Conditional format rule must have at least one range.');
    if (this.spec.criterion === null && this.spec.gradient === null)
      throw new Error('Conditional format rule must have a condition.');
    return new FormatRule(this.host, this.spec).exposed;
  }

  private with(part: Partial<FormatRuleSpec>): GoogleBuilder {
    this.spec = { ...this.spec, ...part };
    return this.exposed;
  }

  private when(criterion: string, ...values: unknown[]): GoogleBuilder {
    return this.with({ criterion, values, gradient: null });
  }

  private change(change: Partial<FormatChange>): GoogleBuilder {
    return this.with({ change: { ...this.spec.change, ...change } });
  }

  private stop(place: 'min' | 'mid' | 'max', color: string, type: string, value: string): GoogleBuilder {
    return this.with({
      criterion: null,
      gradient: { ...this.spec.gradient, [place]: { color: cssColor(color), type, value } },
    });
  }
}
