import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callIn } from './formula.ts';

const figure = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constantFrom('', '3%', '未定', 0.5));

/** Functions that answer row by row, and how many of their first arguments are ranges here. */
const FUNCTIONS = [
  ['MKT_LTV', 3],
  ['MKT_CAC', 2],
  ['MKT_PAYBACK', 3],
  ['MKT_ROI', 2],
  ['MKT_CHURN', 2],
  ['MKT_COVERAGE', 4],
  ['MKT_GROWTH', 3],
  ['KPI_PACE', 5],
  ['KPI_EXPLAIN', 4],
] as const;

describe.each(FUNCTIONS)('%s', (name, width) => {
  const rows = fc.array(fc.array(figure, { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 8,
  });
  const run = (table: readonly (readonly unknown[])[]) =>
    callIn('ja', name, ...Array.from({ length: width }, (_, column) => table.map((row) => [row[column]])));

  it('gives shuffled results for shuffled rows', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(run([...table].reverse())).toEqual([...(run(table) as unknown[])].reverse());
      }),
    );
  });

  it('says of a row alone what it says of it in a range', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const together = run(table) as unknown[][];
        table.forEach((row, i) => {
          expect((run([row, row]) as unknown[][])[1]).toEqual(together[i]);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('FUNNEL_BACKCALC and FUNNEL_FORWARD', () => {
  it('undo each other', () => {
    const rate = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.array(rate, { minLength: 1, maxLength: 6 }),
        (goal, unitValue, rates) => {
          const column = rates.map((each) => [each]);
          const needed = callIn('en', 'FUNNEL_BACKCALC', goal, unitValue, column, '', 'none') as number[][];
          const reached = callIn('en', 'FUNNEL_FORWARD', needed[0]![0], column, unitValue) as number[][];
          expect(reached[reached.length - 1]![0]! / goal).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});
