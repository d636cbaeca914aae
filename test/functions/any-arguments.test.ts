import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldIn } from '../../scripts/generate/run-example.ts';
import { callFunction } from '../../src/functions/kit/call.ts';
import type { FunctionSpec } from '../../src/functions/kit/spec.ts';
import { declarations } from './declarations.ts';

import { argumentsFor } from './random-arguments.ts';

const RUNS = Number(process.env.RANDOM_ARGUMENTS ?? 2000);

describe.each(declarations)('$spec.name', ({ spec }) => {
  it(`ends ${RUNS} random calls in a result of the documented shape or a sentence`, {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(argumentsFor(spec), fc.constantFrom('en' as const, 'ja' as const), (values, language) => {
        try {
          expectShape(callFunction(spec, values, worldIn(language)), spec);
        } catch (error) {
          expectSentence(error, spec);
        }
      }),
      { numRuns: RUNS, seed: 20261015 },
    );
  });
});

function expectShape(result: unknown, spec: FunctionSpec): void {
  const rows = (Array.isArray(result) ? result : [[result]]) as unknown[][];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.length).toBe(rows[0]!.length);
    for (const cell of row) expectCell(cell);
  }
  if (spec.shape === 'rows' && spec.columns > 1) expect(rows[0]!.length).toBe(spec.columns);
}

function expectCell(cell: unknown): void {
  if (typeof cell === 'number') {
    expect(Number.isFinite(cell)).toBe(true);
    expect(Object.is(cell, -0)).toBe(false);
    return;
  }
  expect(typeof cell === 'string' || typeof cell === 'boolean').toBe(true);
  if (typeof cell === 'string') expect(cell).not.toMatch(/NaN|Infinity|undefined|\[object/);
}

function expectSentence(error: unknown, spec: FunctionSpec): void {
  const message = error instanceof Error ? error.message : String(error);
  const names = spec.parameters.map(({ name }) => name);
  const begins = names.some((name) => message.startsWith(`${name}: `));
  if (!begins) throw error;
  expect(message).not.toMatch(/NaN|Infinity|undefined|\[object|\{\w+\}/);
  expect(message.length).toBeLessThan(600);
}
