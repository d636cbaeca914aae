import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialTail } from '../../src/core/beta-binomial.ts';
import {
  betaQuantile,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from '../../src/core/distributions.ts';
import { incompleteBeta } from '../../src/core/incomplete-beta.ts';
// Written by distributions.py beside it: finite sums, exact fractions and power series with 80 digits.
import tables from './tables/distributions.json';

/** Distances are relative, so that thin tails keep their digits, too. */
const EXACT = 2e-12;

describe('distributions agree with reference values to the last digits', () => {
  it.each([
    ["Student's t", tables.student, ([t, v]: number[]) => studentCdf(t!, v!)],
    ["Student's t, quantiles", tables.studentQuantile, ([p, v]: number[]) => studentQuantile(p!, v!)],
    ['beta', tables.beta, ([x, a, b]: number[]) => incompleteBeta(x!, a!, b!)],
    ['beta, quantiles', tables.betaQuantile, ([p, a, b]: number[]) => betaQuantile(p!, a!, b!)],
    ['normal', tables.normal, ([z]: number[]) => normalCdf(z!)],
    ['normal, quantiles', tables.normalQuantile, ([p]: number[]) => normalQuantile(p!)],
    [
      'beta-binomial tails',
      tables.tail,
      ([count, trials, a, b]: number[]) => betaBinomialTail(count!, { trials: trials!, a: a!, b: b! }),
    ],
  ])('%s', (_, table, compute) => {
    const wrong = table.filter((row) => {
      const expected = row[row.length - 1]!;
      return !(Math.abs(compute(row) - expected) <= EXACT * Math.abs(expected));
    });
    expect(wrong.map((row) => [...row, compute(row)])).toEqual([]);
  });

  it('printed tables', () => {
    // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, upper critical values of Student's t.
    const printed = [
      [1, 0.95, 6.314],
      [1, 0.975, 12.706],
      [5, 0.9, 1.476],
      [10, 0.975, 2.228],
      [11, 0.995, 3.106],
      [30, 0.95, 1.697],
      [100, 0.999, 3.174],
    ] as const;
    for (const [freedom, p, value] of printed) expect(studentQuantile(p, freedom)).toBeCloseTo(value, 3);
    // Abramowitz & Stegun, table 26.1.
    expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 14);
    expect(normalCdf(2)).toBeCloseTo(0.977249868051821, 14);
  });
});

describe('distributions obey their laws', () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });

  it('a quantile is where the distribution reaches its probability', () => {
    fc.assert(
      fc.property(share, parameter, parameter, (p, a, b) => {
        expect(studentCdf(studentQuantile(p, a), a)).toBeCloseTo(p, 12);
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
        // With b below 1 the density is endless at 1, so that the last digit of a share near 1 decides.
        const steady = Math.max(1, b);
        expect(incompleteBeta(betaQuantile(p, a, steady), a, steady)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('both tails together are everything', () => {
    fc.assert(
      fc.property(share, parameter, parameter, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a, x)).toBeCloseTo(1, 12);
        expect(studentCdf(x, a) + studentCdf(-x, a)).toBeCloseTo(1, 14);
      }),
    );
  });

  it('far out there is nothing left, whatever the parameters', () => {
    expect(studentCdf(-1e308, 1)).toBeLessThan(1e-300);
    expect(studentCdf(Number.POSITIVE_INFINITY, 4)).toBe(1);
    expect(studentCdf(Number.NEGATIVE_INFINITY, 4)).toBe(0);
    expect(normalCdf(-1e308)).toBe(0);
    expect(normalCdf(1e308)).toBe(1);
    expect(incompleteBeta(-1, 2, 3)).toBe(0);
    expect(incompleteBeta(2, 2, 3)).toBe(1);
    expect(studentQuantile(0.5, 7)).toBe(0);
  });
});
