import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import init, { Model } from '@ironcalc/wasm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedFunctionPages } from '../../scripts/generate/named-function-page.ts';
import {
  type NamedFunction,
  namedFunctions,
  type Parameter,
} from '../../scripts/generate/named-functions.ts';
import { type Day, parseDay } from '../../src/core/day.ts';
import { backCalculate, winsFor } from '../../src/core/funnel.ts';
import { keyResultLight, keyResultScore } from '../../src/core/okr.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { LIGHTS } from '../../src/i18n/lights.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import { serialDay } from '../../src/tracker/serial-date.ts';
import { withCommas } from '../engines/ironcalc.ts';
import { judgeKpi, type KpiRow, type Setting } from '../tracker/kpi-reference.ts';

const require = createRequire(import.meta.url);
const wasm = require.resolve('@ironcalc/wasm').replace(/wasm\.js$/, 'wasm_bg.wasm');
await init({ module_or_path: readFileSync(wasm) });

type Arguments = Readonly<Partial<Record<Parameter, number | string | null>>>;

/** What a named function gives for rows of arguments that stand in cells, by IronCalc; its parameters are named by a LET. */
function calculated({ formula, parameters }: NamedFunction, rows: readonly Arguments[]): (number | string)[] {
  const model = new Model('named', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  rows.forEach((row, index) => {
    const cells = parameters.map((parameter, column) => {
      const value = row[parameter] ?? '';
      model.setUserInput(
        0,
        index + 1,
        column + 1,
        typeof value === 'string' && value !== '' ? `'${value}` : String(value),
      );
      return `${parameter};${String.fromCharCode(65 + column)}${index + 1}`;
    });
    model.setUserInput(0, index + 1, 10, withCommas(`=LET(${cells.join(';')};${formula.slice(1)})`));
  });
  model.resumeEvaluation();
  model.evaluate();
  return rows.map((_, index) => {
    const isNumber = model.getCellType(0, index + 1, 10) === 1;
    if (isNumber)
      model.updateRangeStyle(
        { sheet: 0, row: index + 1, column: 10, height: 1, width: 1 },
        'num_fmt',
        '0.000000000000',
      );
    const shown = model.getFormattedCellValue(0, index + 1, 10);
    return isNumber ? Number(shown) : shown;
  });
}

const START = parseDay('2026-04-01') as Day;
const END = parseDay('2027-03-31') as Day;
const figure = fc.oneof(
  fc.constantFrom(0, 100, 90, 70, 95, 105, 63, 35, -50, 200),
  fc.integer({ min: -3000, max: 3000 }).map((value) => value / 10),
);
const none = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const row: fc.Arbitrary<KpiRow> = fc.record({
  actual: none(figure),
  target: fc.oneof(fc.constant(100), figure),
  baseline: none(figure),
  direction: none(fc.constantFrom('up', 'down', 'keep')),
  kind: fc.constantFrom('sum', null),
  tolerance: fc.constant(null),
  cadence: fc.constant(null),
  start: fc.constant(null),
  end: fc.constant(null),
  updated: fc.constant(null),
});
const rows = fc.sample(row, { numRuns: 200, seed: 9 });
const days = rows.map((_, index) => START + [-1, 0, 36, 100, 182, 364, 365][index % 7]!);
const judged = rows.map((one, index) => {
  const setting: Setting = {
    asOf: days[index]!,
    start: START,
    end: END,
    method: 'calendar',
    holidays: [],
    weights: [],
  };
  return judgeKpi(one, setting);
});

/** The rows as they would be typed in a language. */
function typed(language: Language): Arguments[] {
  const { direction, kind } = TRACKER_TEXTS[language].words;
  return rows.map((one, index) => ({
    ...one,
    direction: one.direction && direction[one.direction],
    kind: one.kind && kind[one.kind],
    start: serialDay(START),
    end: serialDay(END),
    as_of: serialDay(days[index]!),
    elapsed: Math.max(0, Math.min(1, (days[index]! - START + 1) / (END - START + 1))),
  }));
}

function expectSame(found: (number | string)[], wanted: readonly (number | string | null)[]): void {
  found.forEach((value, index) => {
    const expected = wanted[index] ?? '';
    const said = `${JSON.stringify(rows[index])} on day ${days[index]! - START}`;
    if (typeof expected === 'string') expect(value, said).toBe(expected);
    else expect(value, said).toBeCloseTo(expected, 6);
  });
}

const orBlank = <T>(work: () => T): T | '' => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
};

describe.each(LANGUAGES)('a named function to copy (%s)', (language) => {
  const find = (name: string) => namedFunctions(language).find((one) => one.name === `SHIRUBE_${name}`)!;
  const cells = typed(language);

  it.each([
    ['PROGRESS', 'progress'],
    ['PACE', 'pace'],
    ['LANDING', 'landing'],
  ] as const)('%s is what core computes', (name, measure) => {
    expectSame(
      calculated(find(name), cells),
      judged.map((one) => one[measure]),
    );
  });

  it('STATUS shows the light of core', () => {
    const lights = judged.map(({ state }) => LIGHTS[language][state]);
    expectSame(calculated(find('STATUS'), cells), lights);
  });

  it('ELAPSED and EXPECTED are what core computes', () => {
    expectSame(
      calculated(find('ELAPSED'), cells),
      cells.map(({ elapsed }) => elapsed as number),
    );
    // Without an actual a row has nothing to expect in a tracker either.
    const known = rows
      .map(({ actual }, index) => [actual, index] as const)
      .filter(([actual]) => actual !== null);
    const found = calculated(find('EXPECTED'), cells);
    for (const [, index] of known)
      expect(found[index] === '' ? null : found[index]).toEqual(
        judged[index]!.expected === null ? null : expect.closeTo(judged[index]!.expected as number, 6),
      );
  });

  it('KR_SCORE and KR_STATUS are what core computes', () => {
    const scores = rows.map(({ actual, baseline, target }) =>
      actual === null ? '' : orBlank(() => keyResultScore(actual, target, baseline)),
    );
    expectSame(calculated(find('KR_SCORE'), cells), scores);
    const lights = rows.map(({ actual, baseline, target }, index) => {
      const state = orBlank(() => keyResultLight(actual, target, baseline, cells[index]!.elapsed as number));
      return LIGHTS[language][state || 'check_input'];
    });
    expectSame(calculated(find('KR_STATUS'), cells), lights);
  });

  // Domain, funnel: 5,000,000 at 50,000 each are 100 wins; at 25 % × 60 % × 40 % × 25 % the top needs 6,667.
  it('REQUIRED is the back-calculation of core', () => {
    const rates = [0.25, 0.4, 0.6, 0.25];
    const chances = [0.015, 0.06, 0.15, 0.25, 1];
    const found = calculated(
      find('REQUIRED'),
      chances.map((rate) => ({ goal: 5_000_000, unit_value: 50_000, rate })),
    );
    expect(found).toEqual([6667, 1667, 667, 400, 100]);
    expect(found).toEqual(backCalculate(winsFor(5_000_000, 50_000), rates, 'ceil_end'));
  });

  it('NEEDED and BAR say how much is left', () => {
    expect(
      calculated(find('NEEDED'), [
        { actual: 40, target: 100, periods_left: 6 },
        { target: 100, periods_left: 6 },
      ]),
    ).toEqual([10, '']);
    expect(calculated(find('BAR'), [{ progress: 0.55 }, { progress: 2 }, { progress: null }])).toEqual([
      '█████▌',
      '██████████',
      '',
    ]);
  });
});

it('names no cell, and no two parameters of one function are alike', () => {
  for (const { name, parameters } of namedFunctions('en')) {
    expect(name).toMatch(/^SHIRUBE_[A-Z_]+$/);
    expect(new Set(parameters).size).toBe(parameters.length);
    for (const parameter of parameters) expect(parameter).toMatch(/^[a-z]+(_[a-z]+)*$/);
  }
});

it('every function and parameter has its text in both languages', () => {
  for (const [, text] of namedFunctionPages()) expect(text).not.toMatch(/undefined|\{\w+\}/);
});
