import { Refusal, refuse } from '../refusal.ts';
import { shorten } from '../shorten.ts';
import { type Arithmetic, evaluateTree, evaluateWith } from './evaluate-tree.ts';
import type { Operator } from './formula.ts';
import { nameKey } from './name-key.ts';
import { addTimes, multiply, type Polynomial, realRoots, vanishesAt } from './polynomial.ts';
import type { Tree } from './read-tree.ts';

/** Formulas that use the unknown more often than this are not solved. */
const HIGHEST_DEGREE = 12;

/** A quotient of two polynomials in the unknown: what + − × ÷ make of it. */
interface Quotient {
  readonly over: Polynomial;
  readonly under: Polynomial;
}

const QUOTIENTS: Arithmetic<Quotient> = {
  number: (value) => constant(value),
  operate: (operator, left, right) => checked(operate(operator, left, right)),
};

/**
 * Which value of one name makes the root of a tree reach the goal? The formula is a quotient of polynomials in that
 * name, so all its solutions are known; of several the smallest positive one is taken, else the one nearest to 0.
 *
 * @param lookUp the value of another name, given in its own spelling
 * @param unknown the name to be found; its own formula, if it has one, is set aside
 * @throws Refusal `name_not_in_formula`, `any_value_solves`, `no_solution` (parameter `solve_for`), `too_complicated`, and as {@link evaluateTree}
 * Source: domain section 3, KPI tree; rulings 55.
 */
export function solveTree(
  tree: Tree,
  lookUp: (name: string) => number,
  unknown: string,
  goal: number,
): number {
  const wanted = nameKey(unknown);
  const name = shorten(unknown);
  if (tree.root !== null && nameKey(tree.root) === wanted) return goal;
  let isUsed = false;
  const { over, under } = evaluateWith(QUOTIENTS, tree, (key) => {
    if (key === wanted) {
      isUsed = true;
      return UNKNOWN;
    }
    return tree.definitions.has(key) ? null : constant(lookUp(tree.spelling(key)));
  });
  if (!isUsed) refuse('solve_for', 'name_not_in_formula', { name });
  const difference = addTimes(over, -goal, under);
  if (difference.length === 0) refuse('solve_for', 'any_value_solves', { name, goal });
  const solutions = realRoots(difference).filter(
    (x) => Number.isFinite(x) && !vanishesAt(under, x) && isDefined(withValue(tree, wanted, x), lookUp),
  );
  const positive = solutions.filter((x) => x > 0);
  const best = positive.length > 0 ? positive[0] : solutions[solutions.length - 1];
  return best ?? refuse('solve_for', 'no_solution', { name, goal });
}

const UNKNOWN: Quotient = { over: [0, 1], under: [1] };

function constant(value: number): Quotient {
  return { over: value === 0 ? [] : [value], under: [1] };
}

function operate(operator: Operator, left: Quotient, right: Quotient): Quotient {
  if (operator === '*') {
    return { over: multiply(left.over, right.over), under: multiply(left.under, right.under) };
  }
  if (operator === '/') {
    if (right.over.length === 0) refuse('expression', 'divides_by_zero');
    return { over: multiply(left.over, right.under), under: multiply(left.under, right.over) };
  }
  const sign = operator === '+' ? 1 : -1;
  if (isSame(left.under, right.under)) {
    return { over: addTimes(left.over, sign, right.over), under: left.under };
  }
  return {
    over: addTimes(multiply(left.over, right.under), sign, multiply(right.over, left.under)),
    under: multiply(left.under, right.under),
  };
}

/** The tree with a fixed value in place of one name. */
function withValue(tree: Tree, key: string, value: number): Tree {
  const definitions = new Map(tree.definitions).set(key, { kind: 'number', value });
  return { ...tree, definitions };
}

/** Can the tree be computed? At a solution of the quotient a part of the formula may still divide by 0. */
function isDefined(tree: Tree, lookUp: (name: string) => number): boolean {
  try {
    evaluateTree(tree, lookUp);
    return true;
  } catch (problem) {
    if (problem instanceof Refusal) return false;
    throw problem;
  }
}

function checked(quotient: Quotient): Quotient {
  const coefficients = [...quotient.over, ...quotient.under];
  if (!coefficients.every(Number.isFinite)) refuse('expression', 'result_too_large');
  if (Math.max(quotient.over.length, quotient.under.length) > HIGHEST_DEGREE + 1) {
    refuse('expression', 'too_complicated');
  }
  return quotient;
}

function isSame(one: Polynomial, other: Polynomial): boolean {
  return one.length === other.length && one.every((c, i) => c === other[i]);
}
