import { refuse } from '../refusal.ts';
import { shorten } from '../shorten.ts';
import type { Formula } from './formula.ts';
import { nameKey } from './name-key.ts';
import { parseSide } from './parse-side.ts';

/** Longer texts are no formulas. */
const LONGEST = 2000;

/** A formula for one figure, with formulas for some of the figures in it. */
export interface Tree {
  /** What is computed, as it was written; `null` for a formula without a name. */
  readonly root: string | null;
  readonly formula: Formula;
  /** Formulas of other names, by key. */
  readonly definitions: ReadonlyMap<string, Formula>;
  /** A name as it was given, by key. */
  readonly spelling: (key: string) => string;
}

/**
 * Reads formula text such as `売上 = 客数 × 単価`, or several equations in lines or divided by `;` whose names stand for
 * each other. The root is the name that no other equation uses, or the first one.
 *
 * @param names names that may stand in it, in any spelling that `nameKey` takes for the same
 * @throws Refusal (parameter `expression`) `text_too_long`, `expression_unreadable`, `name_defined_twice`
 * Source: domain section 3, KPI tree; rulings 55.
 */
export function readTree(expression: string, names: readonly string[]): Tree {
  if (expression.length > LONGEST) refuse('expression', 'text_too_long', { maximum: LONGEST });
  const equations = expression
    .split(/[\n\r;；]+/)
    .filter((line) => line.trim() !== '')
    .map(sidesOf);
  const defined = equations.flatMap(({ name }) => (name === null ? [] : [name]));
  const spellings = new Map<string, string>();
  for (const name of [...names, ...defined]) {
    if (nameKey(name) !== '' && !spellings.has(nameKey(name))) spellings.set(nameKey(name), name.trim());
  }
  const known = [...spellings.keys()].sort((one, other) => other.length - one.length);
  const definitions = new Map<string, Formula>();
  let unnamed: Formula | null = null;
  for (const { name, side } of equations) {
    const formula = parseSide(side, known);
    if (name === null && unnamed !== null) refuseUnreadable(expression);
    if (name === null) unnamed = formula;
    else if (definitions.has(nameKey(name)))
      refuse('expression', 'name_defined_twice', { name: shorten(name) });
    else definitions.set(nameKey(name), formula);
  }
  const spelling = (key: string) => spellings.get(key) ?? key;
  if (unnamed !== null) return { root: null, formula: unnamed, definitions, spelling };
  const root = rootOf(definitions) ?? refuseUnreadable(expression);
  return { root: spelling(root), formula: definitions.get(root) as Formula, definitions, spelling };
}

function sidesOf(equation: string): { name: string | null; side: string } {
  const sides = equation.split(/[=＝]/);
  if (sides.length > 2 || (sides.length === 2 && nameKey(sides[0]!) === '')) refuseUnreadable(equation);
  return sides.length === 1
    ? { name: null, side: nameKey(sides[0]!) }
    : { name: sides[0]!, side: nameKey(sides[1]!) };
}

/** The first defined name that no other definition uses; in a circle the first of all. */
function rootOf(definitions: ReadonlyMap<string, Formula>): string | undefined {
  const used = new Set<string>();
  for (const formula of definitions.values()) for (const key of namesIn(formula)) used.add(key);
  const keys = [...definitions.keys()];
  return keys.find((key) => !used.has(key)) ?? keys[0];
}

/** Keys of the names in a formula. */
export function namesIn(formula: Formula): readonly string[] {
  if (formula.kind === 'name') return [formula.key];
  return formula.kind === 'number' ? [] : [...namesIn(formula.left), ...namesIn(formula.right)];
}

function refuseUnreadable(text: string): never {
  return refuse('expression', 'expression_unreadable', { came: shorten(text) });
}
