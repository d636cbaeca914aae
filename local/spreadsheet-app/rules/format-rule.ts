import { copiedFormula } from '../formula/followed-formula.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import type { RangeEmulation } from '../sheet/range-emulation.ts';
import { FormatRuleBuilder } from './format-rule-builder.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a boolean rule changes; null leaves it alone. */
export interface FormatChange {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** One stop of a colour scale. */
export interface GradientStop {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** A conditional-format rule as data. */
export interface FormatRuleSpec {
  readonly ranges: readonly RangeEmulation[];
  readonly criterion: string | null;
  readonly values: readonly unknown[];
  readonly change: FormatChange;
  readonly gradient: Readonly<Partial<Record<'min' | 'mid' | 'max', GradientStop>>> | null;
}

const RULE: DoorKind = { name: 'ConditionalFormatRule', document: false };
const CONDITION: DoorKind = { name: 'BooleanCondition', document: false };

/** A built conditional-format rule. */
export class FormatRule {
  readonly spec: FormatRuleSpec;
  readonly exposed: GoogleRule;
  private readonly host: Host;

  constructor(host: Host, spec: FormatRuleSpec) {
    this.host = host;
    this.spec = spec;
    this.exposed = host.door.expose<GoogleRule>(this, RULE);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new FormatRuleBuilder(this.host, this.spec).exposed;
  }

  /** The same rule for other ranges: a formula is written for the upper left cell of the first one. */
  heldBy(ranges: readonly RangeEmulation[]): FormatRule {
    const [from, to] = [this.spec.ranges[0], ranges[0]];
    const { criterion, values } = this.spec;
    if (criterion !== 'CUSTOM_FORMULA' || !from || !to)
      return new FormatRule(this.host, { ...this.spec, ranges });
    const offset = { rows: to.getRow() - from.getRow(), columns: to.getColumn() - from.getColumn() };
    const moved = [copiedFormula(String(values[0]), offset)];
    return new FormatRule(this.host, { ...this.spec, ranges, values: moved });
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.spec.ranges.map((range) => range.exposed);
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { criterion, values, change } = this.spec;
    if (criterion === null) return null;
    const condition = {
      getCriteriaType: () => criterion,
      getCriteriaValues: () => [...values],
      getBackground: () => change.background,
      getFontColor: () => change.fontColor,
      getBold: () => change.bold,
      getItalic: () => change.italic,
      getUnderline: () => change.underline,
      getStrikethrough: () => change.strikethrough,
    };
    return this.host.door.expose(condition, CONDITION);
  }

  getGradientCondition(): unknown {
    return this.spec.gradient ? { ...this.spec.gradient } : null;
  }
}
