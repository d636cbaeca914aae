import type { Rule, SheetPlan } from '../../plan/plan.ts';
import { type Places, writeFormula } from '../../plan/reference.ts';
import type { LooksChange, StandingRule } from '../../plan/standing-looks.ts';
import { isBroken, normalFormula, ruleShape } from './same-formula.ts';
import { coversSame, type RepairSheet, standingRectangles } from './standing-file.ts';

/** A rule without a fill of its own hides that of the rules below it: white. */
const NO_FILL = '#FFFFFF';

/**
 * The colour rules of a sheet, put right: `null` where they are as the plan wants them. Rules of others stay, in
 * their order, behind ours. Ours are known by what they ask, row numbers aside, and by where they apply; a rule that
 * reads cells which are gone is taken for one of ours where it applies to nothing else.
 */
export function compareRules(plan: SheetPlan, sheet: RepairSheet, places: Places): LooksChange['rules'] {
  const wanted = plan.rules.flatMap((rule) => wantedRule(rule, plan, places));
  const owned = ownTest(wanted);
  const standing = sheet.looks.rules;
  const own = standing.filter(owned);
  const isSame = own.length === wanted.length && wanted.every((rule, index) => sameRule(rule, own[index]!));
  if (isSame) return null;
  return { put: wanted, kept: standing.flatMap((rule, index) => (owned(rule) ? [] : index)) };
}

function wantedRule(
  { areas, bold, fill, formula, ink }: Rule,
  plan: SheetPlan,
  places: Places,
): StandingRule[] {
  const place = places[plan.id] as Places[string];
  const rectangles = areas.flatMap((area) => standingRectangles(area, plan, place));
  if (rectangles.length === 0) return [];
  return [
    {
      formula: writeFormula(formula, plan.id, areas[0]!.rows[0], places),
      areas: rectangles,
      fill: fill === 'none' ? NO_FILL : (fill ?? null),
      ink: ink ?? null,
      bold: bold ?? false,
    },
  ];
}

function ownTest(wanted: readonly StandingRule[]): (rule: StandingRule) => boolean {
  const columns = new Map<string, Set<number>>();
  const all = new Set<number>();
  for (const { areas, formula } of wanted) {
    const shape = ruleShape(formula);
    const known = columns.get(shape) ?? new Set();
    for (const { left, right } of areas) {
      for (let column = left; column <= right; column += 1) {
        known.add(column);
        all.add(column);
      }
    }
    columns.set(shape, known);
  }
  const within = ({ areas }: StandingRule, known: ReadonlySet<number>): boolean =>
    areas.every(({ left, right }) => {
      for (let column = left; column <= right; column += 1) if (!known.has(column)) return false;
      return true;
    });
  return (rule) =>
    within(rule, columns.get(ruleShape(rule.formula)) ?? new Set()) ||
    (isBroken(rule.formula) && within(rule, all));
}

function sameRule(wanted: StandingRule, standing: StandingRule): boolean {
  return (
    normalFormula(wanted.formula) === normalFormula(standing.formula) &&
    sameColour(wanted.fill, standing.fill) &&
    sameColour(wanted.ink, standing.ink) &&
    wanted.bold === standing.bold &&
    coversSame(wanted.areas, standing.areas)
  );
}

function sameColour(one: string | null, other: string | null): boolean {
  return (one ?? '').toUpperCase() === (other ?? '').toUpperCase();
}
