import { bisect } from '../bisect.ts';

/** c₀ + c₁x + c₂x² + …, as the list of c; the last one is not 0, and 0 is the empty list. */
export type Polynomial = readonly number[];

/** What is left of two equal figures after rounding, as a share of them. */
const DUST = 1e-14;

/** A value this small against its terms is 0. */
const VANISHING = 1e-12;

/** Roots beyond are not looked for. */
const FARTHEST = 1e300;

/** One polynomial plus `factor` times another; what cancels but for rounding becomes 0. */
export function addTimes(one: Polynomial, factor: number, other: Polynomial): Polynomial {
  const length = Math.max(one.length, other.length);
  const sum = Array.from({ length }, (_, i) => {
    const [a, b] = [one[i] ?? 0, factor * (other[i] ?? 0)];
    return Math.abs(a + b) <= DUST * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a + b;
  });
  return trimmed(sum);
}

/** One polynomial times another. */
export function multiply(one: Polynomial, other: Polynomial): Polynomial {
  if (one.length === 0 || other.length === 0) return [];
  const product = new Array<number>(one.length + other.length - 1).fill(0);
  one.forEach((a, i) => {
    other.forEach((b, j) => {
      product[i + j]! += a * b;
    });
  });
  return trimmed(product);
}

/** Is the value at `x` 0 but for rounding? */
export function vanishesAt(polynomial: Polynomial, x: number): boolean {
  const size = polynomial.reduceRight((sum, c) => sum * Math.abs(x) + Math.abs(c), 0);
  return Math.abs(valueAt(polynomial, x)) <= VANISHING * size;
}

/**
 * Where is a polynomial 0? All real roots, rising. Between two neighbouring zeros of its derivative it has at most
 * one, which halving finds; a zero of the derivative can be one itself (a root that is only touched).
 */
export function realRoots(polynomial: Polynomial): readonly number[] {
  const degree = polynomial.length - 1;
  if (degree < 1) return [];
  const [c0, c1] = polynomial as readonly [number, number];
  if (degree === 1) return [0 - c0 / c1];
  if (c0 === 0) return rising([0, ...realRoots(polynomial.slice(1))]);
  const turns = realRoots(trimmed(polynomial.slice(1).map((c, i) => c * (i + 1))));
  const highest = polynomial[degree] as number;
  const bound = polynomial.reduce((most, c) => Math.max(most, Math.abs(c / highest)), 0) + 1;
  const far = Math.min(FARTHEST, bound);
  const borders = [-far, ...turns.filter((turn) => Math.abs(turn) < far), far];
  const roots = turns.filter((turn) => vanishesAt(polynomial, turn));
  borders.slice(1).forEach((to, i) => {
    const from = borders[i]!;
    if (vanishesAt(polynomial, from) || vanishesAt(polynomial, to)) return;
    const end = Math.sign(valueAt(polynomial, to));
    if (end === Math.sign(valueAt(polynomial, from))) return;
    roots.push(bisect((x) => Math.sign(valueAt(polynomial, x)) === end, from, to));
  });
  return rising(roots);
}

function rising(roots: readonly number[]): readonly number[] {
  return [...new Set(roots)].sort((one, other) => one - other);
}

function valueAt(polynomial: Polynomial, x: number): number {
  return polynomial.reduceRight((sum, c) => sum * x + c, 0);
}

function trimmed(coefficients: readonly number[]): Polynomial {
  let length = coefficients.length;
  while (length > 0 && coefficients[length - 1] === 0) length -= 1;
  return coefficients.slice(0, length);
}
