import { callFunction } from '../../src/functions/kit/call.ts';
import type { FunctionSpec } from '../../src/functions/kit/spec.ts';
import { readDeclarations } from '../build/declarations.ts';
import { exampleArguments, worldIn } from '../generate/run-example.ts';
import { COSTS } from './call-costs.ts';
import { FUNNEL_LIMITS } from './funnel-limits.ts';
import type { Row } from './proof.ts';

/** Google's limit of a custom function in seconds. Source: quotas of Apps Script. */
const CELL_LIMIT = 30;
const ROWS = 10_000;

/**
 * Calls every function with 10,000 rows: in columns where it goes row by row, and in every range it reads as a whole;
 * those of {@link FUNNEL_LIMITS} with ranges that fit together.
 */
export async function largeFunctions(row: Row): Promise<void> {
  for (const { examples, spec } of await readDeclarations()) {
    const largest = FUNNEL_LIMITS[spec.name];
    if (largest) {
      timeOf(row, spec, largest.what, largest.values);
      continue;
    }
    const calls = examples.map((example) => exampleArguments(spec, example));
    const usual = calls.find((values) => values.some(Array.isArray)) ?? calls[0]!;
    const isWhole = (index: number): boolean => spec.parameters[index]?.form !== 'cell';
    const whole = usual.map((value, index) =>
      isWhole(index) && Array.isArray(value) ? repeated(value) : value,
    );
    if (spec.shape === 'rows') {
      const single = (value: unknown) =>
        typeof value === 'string' || value === undefined ? value : repeated([[value]]);
      const columns = usual.map((value, index) =>
        isWhole(index) ? value : Array.isArray(value) ? repeated(value) : single(value),
      );
      if (columns.some((value, index) => value !== usual[index])) timeOf(row, spec, `${ROWS} rows`, columns);
    }
    if (whole.some((value, index) => value !== usual[index]))
      timeOf(row, spec, `${ROWS} rows in one range`, whole);
  }
}

function timeOf(row: Row, spec: FunctionSpec, what: string, values: readonly unknown[]): void {
  const from = process.cpuUsage().user;
  let refused = '';
  try {
    callFunction(spec, [...values], worldIn('ja'));
  } catch (error) {
    refused = `: ${String(error instanceof Error ? error.message : error).slice(0, 100)}`;
  }
  const own = (process.cpuUsage().user - from) / 1000;
  const seconds = (COSTS.start + own * COSTS.factor) / 1000;
  // The time of a refusal says nothing about that of an answer.
  row(
    refused === '' && seconds < CELL_LIMIT,
    spec.name,
    what + refused,
    0,
    0,
    seconds.toFixed(1),
    CELL_LIMIT,
  );
}

function repeated(rows: readonly unknown[]): unknown[] {
  return Array.from({ length: ROWS }, (_, index) => rows[index % rows.length]);
}
