import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { EffectiveStyle } from '../contract.ts';
import { splitReference } from '../grid/a1.ts';
import type { StructureChange } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import type { SheetEmulation } from '../sheet/sheet-emulation.ts';
import { type FormulaWriting, fromConfig, toConfig } from './format-config.ts';
import { FormatRule } from './format-rule.ts';
import { followedRule } from './rule-following.ts';

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';

/** Conditional formats of all sheets; the grid keeps, draws and evaluates them. */
export class ConditionalFormats {
  private readonly host: Host;
  private readonly model: ConditionalFormattingRuleModel;
  private readonly styles: ConditionalFormattingService;
  private count = 0;

  constructor(host: Host) {
    this.host = host;
    this.model = host.book.service<ConditionalFormattingRuleModel>(ConditionalFormattingRuleModel);
    this.styles = host.book.service<ConditionalFormattingService>(ConditionalFormattingService);
  }

  /** The rules of a sheet, the first wins, as they stand after inserted rows and columns. */
  get(sheet: SheetEmulation): FormatRule[] {
    const drawn = this.model.getSubunitRules(this.host.book.unitId, sheet.id) ?? [];
    return drawn.flatMap((rule) => {
      const condition = fromConfig(rule.rule, this.writing(sheet.id));
      if (!condition) return [];
      return [
        new FormatRule(this.host, { ...condition, ranges: rule.ranges.map((range) => sheet.range(range)) }),
      ];
    });
  }

  /** Replaces all rules of a sheet. A rule that names another sheet makes the whole call fail. */
  set(sheet: SheetEmulation, rules: readonly FormatRule[]): void {
    for (const rule of rules) this.refuseOtherSheets(sheet, rule);
    const configs = rules.map((rule) => toConfig(rule.spec, this.writing(sheet.id)));
    this.put(
      sheet.id,
      rules.map(({ spec }, i) => ({
        ranges: spec.ranges.map(({ area }) => ({ ...area })),
        rule: configs[i]!,
      })),
    );
  }

  /** Lets the rules of a sheet follow its rows or columns. */
  follow(sheetId: string, change: StructureChange): void {
    if (sheetId !== change.sheetId) return;
    const rules = this.model.getSubunitRules(this.host.book.unitId, sheetId) ?? [];
    if (rules.length === 0) return;
    const followed = rules.flatMap((rule) => {
      const after = followedRule({ ranges: rule.ranges, formula: formulaOf(rule) }, change);
      return after ? [{ ...withFormula(rule, after.formula), ranges: [...after.ranges] }] : [];
    });
    this.put(sheetId, followed);
  }

  /** Colours and weight of a cell after all rules. */
  effectiveStyle(sheetId: string, row: number, column: number): EffectiveStyle {
    const own = this.host.book.style(sheetId, row, column);
    const composed = this.styles.composeStyle(this.host.book.unitId, sheetId, row, column);
    const style: IStyleBase = { ...own, ...(composed?.style as IStyleBase | undefined) };
    return {
      background: style.bg?.rgb?.toLowerCase() ?? null,
      fontColor: style.cl?.rgb?.toLowerCase() ?? null,
      bold: style.bl === 1,
      italic: style.it === 1,
      strikethrough: style.st?.s === 1,
      underline: style.ul?.s === 1,
    };
  }

  /** Replaces all rules of a sheet. They are made anew, because the grid goes on drawing what a changed rule was about before. */
  private put(sheetId: string, rules: readonly Pick<IConditionFormattingRule, 'ranges' | 'rule'>[]): void {
    const common = { unitId: this.host.book.unitId, subUnitId: sheetId };
    const { commands } = this.host.book;
    for (const { cfId } of [...(this.model.getSubunitRules(common.unitId, sheetId) ?? [])]) {
      commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...common, cfId });
    }
    // The grid puts every new rule before the others, and the first one wins there, too.
    for (const { ranges, rule } of [...rules].reverse()) {
      this.count += 1;
      const made: IConditionFormattingRule = {
        cfId: `format-${this.count}`,
        ranges,
        stopIfTrue: false,
        rule,
      };
      commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...common, rule: made });
    }
  }

  private writing(sheetId: string): FormulaWriting {
    const { entries } = this.host;
    return {
      toEngine: (formula) => entries.engineFormula(formula, sheetId),
      fromEngine: (formula) => entries.googleFormula(formula, sheetId),
    };
  }

  private refuseOtherSheets(sheet: SheetEmulation, { spec }: FormatRule): void {
    if (spec.ranges.some((range) => range.owner.id !== sheet.id)) throw new Error(OTHER_SHEET);
    if (spec.criterion !== 'CUSTOM_FORMULA') return;
    const formula = String(spec.values[0]).replace(/"(?:[^"]|"")*"/g, '""');
    const named = [...formula.matchAll(/('(?:[^']|'')+'|[^\s'!=(),;+\-*/&<>^{}]+)!/g)].map(
      (match) => splitReference(`${match[1]}!A1`).sheet,
    );
    const words = new Set(formula.toUpperCase().match(/[A-Z_\u0080-\uffff][\w.\u0080-\uffff]*/g) ?? []);
    const behindNames = this.host.book.facade
      .getDefinedNames()
      .filter((name) => words.has(name.getName().toUpperCase()))
      .map((name) => splitReference(name.getFormulaOrRefString().replace(/^=/, '')).sheet);
    const others = [...named, ...behindNames].filter((name) => name !== null && name !== sheet.getName());
    if (others.length > 0) throw new Error(OTHER_SHEET);
  }
}

function formulaOf({ rule }: IConditionFormattingRule): string | null {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : null;
}

function withFormula(rule: IConditionFormattingRule, formula: string | null): IConditionFormattingRule {
  if (formula === null) return rule;
  return { ...rule, rule: { ...rule.rule, value: formula } as IConditionFormattingRule['rule'] };
}
