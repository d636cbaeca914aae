import type { IColorStyle, IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { FormatChange, FormatRuleSpec } from './format-rule.ts';

/** A rule without its ranges. */
export type FormatCondition = Omit<FormatRuleSpec, 'ranges'>;

/** Translates formulas of rules between Google's and the engine's writing. */
export interface FormulaWriting {
  toEngine(formula: string): string;
  fromEngine(formula: string): string;
}

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const STOPS: Readonly<Record<string, CFValueType>> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

/** A change that leaves everything alone. */
export const NO_CHANGE: FormatChange = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** A rule's condition and change as the grid keeps them. */
export function toConfig(rule: FormatCondition, writing: FormulaWriting): IConditionalFormattingRuleConfig {
  if (rule.gradient) return scaleOf(rule.gradient);
  const common = { type: CFRuleType.highlightCell as const, style: styleOf(rule.change) };
  const name = rule.criterion ?? '';
  const [first, second] = rule.values;
  if (name === 'CUSTOM_FORMULA') {
    const formula = String(first);
    const value = writing.toEngine(formula.startsWith('=') ? formula : `=${formula}`);
    return { ...common, subType: CFSubRuleType.formula, value };
  }
  const text = TEXTS[name];
  if (text) return { ...common, subType: CFSubRuleType.text, operator: text, value: String(first ?? '') };
  const operator = NUMBERS[name];
  if (!operator) throw new Error(`not emulated: conditional format ${name}`);
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...common, subType: CFSubRuleType.number, operator, value: [Number(first), Number(second)] };
  }
  return { ...common, subType: CFSubRuleType.number, operator, value: Number(first) };
}

/** A rule of the grid as Google describes it, or null for kinds that Google does not have. */
export function fromConfig(
  config: IConditionalFormattingRuleConfig,
  writing: FormulaWriting,
): FormatCondition | null {
  if (config.type === CFRuleType.colorScale) return gradientOf(config as IColorScale);
  if (config.type !== CFRuleType.highlightCell) return null;
  const change = changeOf(config.style);
  const condition = (criterion: string | undefined, ...values: unknown[]) =>
    criterion === undefined ? null : { criterion, values, change, gradient: null };
  if (config.subType === CFSubRuleType.formula) {
    return condition('CUSTOM_FORMULA', writing.fromEngine(config.value));
  }
  if (config.subType === CFSubRuleType.text) {
    const criterion = keyOf(TEXTS, config.operator);
    return criterion?.startsWith('CELL') ? condition(criterion) : condition(criterion, config.value);
  }
  if (config.subType !== CFSubRuleType.number) return null;
  const values = Array.isArray(config.value) ? config.value : [config.value];
  return condition(keyOf(NUMBERS, config.operator), ...values);
}

function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
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

function changeOf(style: IStyleBase): FormatChange {
  const color = (given: IColorStyle | null) => given?.rgb || null;
  const flag = (given: number | undefined) => (given === undefined ? null : given === 1);
  return {
    background: color(style.bg || null),
    fontColor: color(style.cl || null),
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: flag(style.ul?.s),
    strikethrough: flag(style.st?.s),
  };
}

function scaleOf(gradient: NonNullable<FormatCondition['gradient']>): IColorScale {
  const stops = (['min', 'mid', 'max'] as const).flatMap((place) => gradient[place] ?? []);
  return {
    type: CFRuleType.colorScale,
    config: stops.map((stop, index) => {
      const type = STOPS[stop.type] ?? CFValueType.num;
      const value = stop.value === '' ? { type } : { type, value: Number(stop.value) };
      return { index, color: stop.color, value };
    }),
  };
}

function gradientOf({ config }: IColorScale): FormatCondition {
  const stop = (i: number) => {
    const { color, value } = config[i]!;
    return { color, type: keyOf(STOPS, value.type) ?? 'NUMBER', value: String(value.value ?? '') };
  };
  const last = config.length - 1;
  const gradient = { min: stop(0), ...(last > 1 ? { mid: stop(1) } : {}), max: stop(last) };
  return { criterion: null, values: [], change: NO_CHANGE, gradient };
}
