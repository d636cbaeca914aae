import { describe, expect, it } from 'vitest';
import { findCycle } from '../../src/plan/check-cycles.ts';
import { planFaults } from '../../src/plan/check-plan.ts';
import { type Plan, parsePlan, type SheetPlan } from '../../src/plan/plan.ts';

const SHEET: SheetPlan = {
  id: 'one',
  version: 1,
  title: 'One',
  tab: '#2A4480',
  columns: [
    { id: 'a', width: 72, part: 'main' },
    { id: 'b', width: 72, part: 'main' },
    { id: 'c', width: 72, part: 'work' },
  ],
  rows: 9,
  identity: 'shirube:t:one:1',
  cells: [],
  styles: [],
  borders: [],
  heights: [],
  hiddenRows: [1],
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: false,
  rules: [],
  choices: [],
  notes: [],
  groups: [],
  charts: [],
  print: { area: { rows: [2, 9], columns: ['a', 'b'] }, onePage: true },
};

function planWith(change: Partial<SheetPlan>): Plan {
  return {
    version: 1,
    tracker: 't',
    language: 'en',
    sheets: [{ ...SHEET, ...change }],
    active: 'one',
    lists: {},
    names: [],
  };
}

function formula(
  column: string,
  text: string,
  rows: readonly [number, number] = [5, 9],
): SheetPlan['cells'][number] {
  return { kind: 'formula', area: { rows, columns: [column, column] }, formula: text };
}

describe('a plan', () => {
  it('without faults has none, and survives being written down', () => {
    const plan = planWith({ cells: [formula('b', '=SUM({a@5:9})')] });
    expect(planFaults(plan)).toEqual([]);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('is refused with a text where a colour belongs, or with a field it does not know', () => {
    expect(() => parsePlan({ ...planWith({}), version: 2 })).toThrow();
    expect(() => parsePlan(planWith({ tab: 'blue' as '#000000' }))).toThrow();
    expect(() => parsePlan({ ...planWith({}), script: 'x' })).toThrow();
  });

  it.each([
    [
      'a cell written twice',
      { cells: [formula('a', '=1'), formula('a', '=2', [7, 7])] },
      'a@7 is written twice',
    ],
    [
      'a constant where a formula stands',
      {
        cells: [
          formula('a', '=1'),
          {
            kind: 'constants',
            row: 8,
            columns: ['b', 'a'],
            rows: [
              [1, null],
              [1, 2],
            ],
          },
        ],
      },
      'a@9 is written twice',
    ],
    ['a column that does not exist', { cells: [formula('a', '={d}')] }, 'no column one.d'],
    ['a sheet that does not exist', { cells: [formula('a', '={two.a@5}')] }, 'no sheet two'],
    ['a row below the sheet', { cells: [formula('a', '={b@10}')] }, 'no row 10'],
    [
      'an area below the sheet',
      { styles: [{ areas: [{ rows: [5, 10], columns: ['a', 'a'] }], style: {} }] },
      'no area',
    ],
    ['a formula below the sheet', { cells: [formula('a', '=1', [5, 10])] }, 'no area'],
    [
      'an unknown list',
      { choices: [{ list: 'x', areas: [{ rows: [5, 9], columns: ['a', 'a'] }] }] },
      'no list x',
    ],
    [
      'a rule that names another sheet',
      { rules: [{ areas: [{ rows: [5, 9], columns: ['a', 'a'] }], formula: '={one.b@5}=1' }] },
      'a rule names another sheet',
    ],
    [
      'a rule whose first area is not the top one',
      {
        rules: [
          {
            areas: [
              { rows: [7, 9], columns: ['a', 'a'] },
              { rows: [5, 9], columns: ['b', 'b'] },
            ],
            formula: '={a}=1',
          },
        ],
      },
      'the first area of a rule is not the top one',
    ],
  ] as const)('with %s is found out', (_, change, fault) => {
    expect(planFaults(planWith(change as Partial<SheetPlan>)).join('\n')).toContain(fault);
  });
});

describe('circular references', () => {
  it('are found where a range holds the cell that reads it, though engines may forgive', () => {
    // Rulings B9: AVERAGEIFS over the column that holds the formula.
    const plan = planWith({ cells: [formula('b', '=AVERAGEIFS({b@5:9};{a@5:9};{a})')] });
    expect(findCycle(plan)).not.toBeNull();
    // The cell of row 5 reads itself.
    expect(planFaults(plan)).toEqual(['circular reference: one!5:2 → one!5:2']);
  });

  it('are found over several cells', () => {
    const plan = planWith({ cells: [formula('a', '={b}'), formula('b', '={c}'), formula('c', '={a}')] });
    expect(findCycle(plan)).toHaveLength(4);
  });

  it('are found in every column that a formula fills', () => {
    const both = { kind: 'formula', area: { rows: [5, 9], columns: ['a', 'b'] }, formula: '={c}' } as const;
    expect(findCycle(planWith({ cells: [both, formula('c', '={b}')] }))).toHaveLength(3);
  });

  it('are not seen where two cells read a third one', () => {
    const cells = [formula('a', '={b}+{c}'), formula('b', '={c}'), formula('c', '=1')];
    expect(findCycle(planWith({ cells }))).toBeNull();
  });

  it('cannot be looked for where a column is missing', () => {
    expect(() => findCycle(planWith({ cells: [formula('b', '=SUM({a:d@5:9})')] }))).toThrow(
      'No column one.a',
    );
  });

  it('are not seen where a column only reads the row above', () => {
    expect(findCycle(planWith({ cells: [formula('a', '={a@-1}+1')] }))).toBeNull();
  });
});
