import type { IRange, IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { EffectiveStyle } from '../contract.ts';
import { splitReference } from '../grid/a1.ts';
import type { Host } from '../host.ts';
import type { SheetEmulation } from '../sheet/sheet-emulation.ts';
import { type FormatChange, FormatRule, type GradientStop } from './format-rule.ts';

const NUMBERS: Record<string, CFNumberOperator> = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
};

const TEXTS: Record<string, CFTextOperator> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const STOPS: Record<string, CFValueType> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

/** Conditional formats of all sheets: kept in Google's order, drawn and evaluated by the grid. */
export class ConditionalFormats {
  private readonly host: Host;
  private readonly model: ConditionalFormattingRuleModel;
  private readonly styles: ConditionalFormattingService;
  private readonly rules = new Map<string, FormatRule>();
  private count = 0;

  constructor(host: Host) {
    this.host = host;
    this.model = host.book.service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel);
    this.styles = host.book.service<ConditionalFormattingService>(ConditionalFormattingService);
  }

  /** The rules of a sheet, the first wins; their ranges have followed inserted rows and columns. */
  get(sheet: SheetEmulation): FormatRule[] {
    const drawn = this.model.getSubunitRules(this.host.book.unitId, sheet.id) ?? [];
    return drawn.flatMap((rule) => {
      const known = this.rules.get(rule.cfId);
      if (!known) return [];
      return [
        new FormatRule(this.host, { ...known.spec, ranges: rule.ranges.map((range) => sheet.range(range)) }),
      ];
    });
  }

  /** Replaces all rules of a sheet. A rule that names another sheet makes the whole call fail. */
  set(sheet: SheetEmulation, rules: readonly FormatRule[]): void {
    const configs = rules.map((rule) => this.config(sheet, rule));
    const common = { unitId: this.host.book.unitId, subUnitId: sheet.id };
    const { commands } = this.host.book;
    for (const { cfId } of [...(this.model.getSubunitRules(common.unitId, common.subUnitId) ?? [])]) {
      this.rules.delete(cfId);
      commands.syncExecuteCommand('sheet.mutation.delete-conditional-rule', { ...common, cfId });
    }
    // The grid puts every new rule before the others, and the first one wins there, too.
    for (let i = rules.length - 1; i >= 0; i -= 1) {
      this.count += 1;
      const cfId = `format-${this.count}`;
      this.rules.set(cfId, rules[i]!);
      const ranges = rules[i]!.spec.ranges.map(({ area }): IRange => ({ ...area }));
      const rule: IConditionFormattingRule = { cfId, ranges, stopIfTrue: false, rule: configs[i]! };
      commands.syncExecuteCommand('sheet.mutation.add-conditional-rule', { ...common, rule });
    }
  }

  /** Resolves when the formulas of rules are evaluated. */
  async settle(): Promise<void> {
    await this.host.calculation.settle();
  }

  /** Colours and weight of a cell after all rules. */
  effectiveStyle(sheetId: string, row: number, column: number): EffectiveStyle {
    const own = this.host.book.style(sheetId, row, column);
    const rule = this.styles.composeStyle(this.host.book.unitId, sheetId, row, column)?.style as
      | IStyleBase
      | undefined;
    const style = { ...own, ...rule };
    return {
      background: style.bg?.rgb?.toLowerCase() ?? null,
      fontColor: style.cl?.rgb?.toLowerCase() ?? null,
      bold: style.bl === 1,
      italic: style.it === 1,
      strikethrough: style.st?.s === 1,
      underline: style.ul?.s === 1,
    };
  }

  private config(sheet: SheetEmulation, { spec }: FormatRule): IConditionalFormattingRuleConfig {
    if (spec.ranges.some((range) => range.owner.id !== sheet.id))
      throw new Error('Conditional format rule cannot reference a different sheet.');
    if (spec.gradient) return { type: CFRuleType.colorScale, config: scale(spec.gradient) };
    const common = { type: CFRuleType.highlightCell as const, style: styleOf(spec.change) };
    const { criterion = '', values } = spec;
    const name = criterion ?? '';
    if (name === 'CUSTOM_FORMULA') {
      const formula = String(values[0]);
      this.refuseOtherSheets(sheet, formula);
      const typed = formula.startsWith('=') ? formula : `=${formula}`;
      return { ...common, subType: CFSubRuleType.formula, value: this.host.entries.engineFormula(typed) };
    }
    if (TEXTS[name])
      return {
        ...common,
        subType: CFSubRuleType.text,
        operator: TEXTS[name],
        value: String(values[0] ?? ''),
      };
    const operator = NUMBERS[name];
    if (!operator) throw new Error(`not emulated: conditional format ${name}`);
    if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
      return {
        ...common,
        subType: CFSubRuleType.number,
        operator,
        value: [Number(values[0]), Number(values[1])],
      };
    }
    return { ...common, subType: CFSubRuleType.number, operator, value: Number(values[0]) };
  }

  private refuseOtherSheets(sheet: SheetEmulation, formula: string): void {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    const names = [...bare.matchAll(/('(?:[^']|'')+'|[^\s'!=(),;+\-*/&<>^{}]+)!/g)].map(
      (match) => splitReference(`${match[1]}!A1`).sheet,
    );
    const defined = this.host.book.facade
      .getDefinedNames()
      .filter((name) => new RegExp(`(^|[^\\w.])${name.getName()}([^\\w.(!]|$)`, 'i').test(bare))
      .map((name) => splitReference(name.getFormulaOrRefString().replace(/^=/, '')).sheet);
    if ([...names, ...defined].some((name) => name !== null && name !== sheet.getName())) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
  }
}

function styleOf(change: FormatChange): IStyleBase {
  const flag = (on: boolean) => (on ? (1 as const) : (0 as const));
  return {
    ...(change.background === null ? {} : { bg: { rgb: change.background } }),
    ...(change.fontColor === null ? {} : { cl: { rgb: change.fontColor } }),
    ...(change.bold === null ? {} : { bl: flag(change.bold) }),
    ...(change.italic === null ? {} : { it: flag(change.italic) }),
    ...(change.underline === null ? {} : { ul: { s: flag(change.underline) } }),
    ...(change.strikethrough === null ? {} : { st: { s: flag(change.strikethrough) } }),
  };
}

function scale(gradient: Partial<Record<'min' | 'mid' | 'max', GradientStop>>) {
  const stops = (['min', 'mid', 'max'] as const)
    .map((place) => gradient[place])
    .filter((stop) => stop !== undefined);
  return stops.map((stop, index) => {
    const type = STOPS[stop.type] ?? CFValueType.num;
    const value = stop.value === '' ? { type } : { type, value: Number(stop.value) };
    return { index, color: stop.color, value };
  });
}
