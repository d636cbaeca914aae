import { refuse } from '../refusal.ts';
import { shorten } from '../shorten.ts';
import type { Formula, Operator } from './formula.ts';
import type { Tree } from './read-tree.ts';

/** How to calculate with values of a kind. */
export interface Arithmetic<T> {
  readonly number: (value: number) => T;
  readonly operate: (operator: Operator, left: T, right: T) => T;
}

/** Calculating with numbers. @throws Refusal `divides_by_zero`, `result_too_large` */
const NUMBERS: Arithmetic<number> = {
  number: (value) => value,
  operate: (operator, left, right) => {
    if (operator === '/' && right === 0) refuse('expression', 'divides_by_zero');
    const result = OPERATIONS[operator](left, right);
    return Number.isFinite(result) ? result : refuse('expression', 'result_too_large');
  },
};

const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/**
 * What does the root of a tree come to? Names with a formula are computed from it, the others are asked for.
 *
 * @param lookUp the value of a name, given in its own spelling
 * @throws Refusal (parameter `expression`) `divides_by_zero`, `result_too_large`, `defined_by_itself`
 */
export function evaluateTree(tree: Tree, lookUp: (name: string) => number): number {
  return evaluateWith(NUMBERS, tree, (key) =>
    tree.definitions.has(key) ? null : lookUp(tree.spelling(key)),
  );
}

/**
 * The same with any kind of values.
 *
 * @param given the value of a name by its key; `null` where it shall be computed from its formula
 */
export function evaluateWith<T>(
  arithmetic: Arithmetic<T>,
  { formula, definitions, spelling }: Tree,
  given: (key: string) => T | null,
): T {
  const values = new Map<string, T>();
  const open = new Set<string>();
  const resolve = (key: string): T => {
    const known = values.get(key);
    if (known !== undefined) return known;
    if (open.has(key)) refuse('expression', 'defined_by_itself', { name: shorten(spelling(key)) });
    open.add(key);
    const value = given(key) ?? evaluate(definitions.get(key) as Formula);
    open.delete(key);
    values.set(key, value);
    return value;
  };
  const evaluate = (part: Formula): T => {
    if (part.kind === 'number') return arithmetic.number(part.value);
    if (part.kind === 'name') return resolve(part.key);
    return arithmetic.operate(part.operator, evaluate(part.left), evaluate(part.right));
  };
  return evaluate(formula);
}
