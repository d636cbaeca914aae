import { expect } from 'vitest';
import type { Cell, Grid } from '../../src/functions/kit/cell.ts';
import type { Example, Outcome } from '../../src/functions/kit/spec.ts';
import type { Language } from '../../src/i18n/language.ts';

/** What an example promises in a language. */
export function promised(example: Example, language: Language): Outcome {
  const { result } = example;
  if (result === undefined) throw new Error(`${example.formula} promises no result.`);
  return typeof result === 'object' && !Array.isArray(result)
    ? (result as Record<Language, Outcome>)[language]
    : (result as Outcome);
}

/** Expects the same shape, the same texts, and numbers within 1e-9 (relative above 1). */
export function expectOutcome(actual: unknown, expected: Outcome): void {
  const rows = (value: unknown) => (Array.isArray(value) ? value : [[value]]) as Grid<Cell>;
  const got = rows(actual);
  const wanted = rows(expected);
  expect(got.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  wanted.forEach((row, i) => {
    row.forEach((cell, j) => {
      const value = got[i]![j]!;
      if (typeof cell !== 'number' || typeof value !== 'number') expect(value).toBe(cell);
      else expect(Math.abs(value - cell)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cell)));
    });
  });
}
