import { Tools, type Univer } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

/**
 * Lets conditional formats follow inserted and deleted rows and columns. In the page Univer's own UI does this; without it nobody does.
 */
export function followFormatRanges(univer: Univer): void {
  const injector = univer.__getInjector();
  const model = injector.get(ConditionalFormattingRuleModel);
  const follower = injector.get(FormulaRefRangeService);
  const following = new Map<string, { dispose(): void }>();
  const follow = (unitId: string, subUnitId: string, rule: IConditionFormattingRule) => {
    const formula = formulaOf(rule);
    const formulas = formula === null ? [] : [formula];
    const registered = follower.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (moved) => ({
      undos: [],
      redos:
        moved.length === 0
          ? [{ id: 'sheet.mutation.delete-conditional-rule', params: { unitId, subUnitId, cfId: rule.cfId } }]
          : moved.map(({ ranges, formulas: [shifted] }, i) => {
              const cfId = i === 0 ? rule.cfId : `${rule.cfId}-${i}`;
              const changed = { ...withFormula(rule, shifted ?? null), ranges, cfId };
              const id = `sheet.mutation.${i === 0 ? 'set' : 'add'}-conditional-rule`;
              return { id, params: { unitId, subUnitId, cfId, rule: changed } };
            }),
    }));
    following.set(`${unitId} ${subUnitId} ${rule.cfId}`, registered);
  };
  model.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    const key = `${unitId} ${subUnitId} ${rule.cfId}`;
    following.get(key)?.dispose();
    following.delete(key);
    if (type === 'add' || type === 'set') follow(unitId, subUnitId, rule);
  });
}

function formulaOf({ rule }: IConditionFormattingRule): string | null {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : null;
}

function withFormula(rule: IConditionFormattingRule, formula: string | null): IConditionFormattingRule {
  const copy = Tools.deepClone(rule);
  if (
    formula !== null &&
    copy.rule.type === CFRuleType.highlightCell &&
    copy.rule.subType === CFSubRuleType.formula
  ) {
    copy.rule.value = formula;
  }
  return copy;
}
