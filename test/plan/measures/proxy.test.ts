import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanAnswer, type ProxyValue, promotionAnswer, shareOfYes } from '../../../src/core/proxy.ts';
import { Refusal } from '../../../src/core/refusal.ts';
import { planFaults } from '../../../src/plan/check-plan.ts';
import {
  type AnswerCells,
  answerCountFormula,
  meanAnswerFormula,
  meanMarginFormula,
  promoterMarginFormula,
  promoterScoreFormula,
  yesMarginFormula,
  yesShareFormula,
} from '../../../src/plan/measures/proxy.ts';
import { type Cells, PLAN_VERSION, type Plan } from '../../../src/plan/plan.ts';
import { recalculate } from '../../engines/ironcalc.ts';

type Answer = string | number;

/** Lists of answers in all; `npm run prove` asks for more. */
const LISTS = Number(process.env.CONFORMANCE_ROWS ?? 2_000);
const PER_PLAN = 250;
const LONGEST = 24;
const MEASURES = {
  count: answerCountFormula,
  mean: meanAnswerFormula,
  nps: promoterScoreFormula,
  yes: yesShareFormula,
  mean_margin: meanMarginFormula,
  nps_margin: promoterMarginFormula,
  yes_margin: yesMarginFormula,
} as const;
type Measure = keyof typeof MEASURES;
const IDS = Object.keys(MEASURES) as Measure[];

describe('what a sheet computes of raw answers', () => {
  it.each(Array.from({ length: Math.ceil(LISTS / PER_PLAN) }, (_, seed) => ({ seed })))(
    'equals core on generated answers, set $seed',
    ({ seed }) => {
      const lists = fc.sample(answers, { numRuns: PER_PLAN, seed });
      const measured = measureAll(lists);
      lists.forEach((list, index) => {
        expectSame(measured(index), list);
      });
    },
    600_000,
  );

  it('gives the figures of worked examples', () => {
    // Mean, t-margin: 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and Σ(x − 5)² = 32; t(7; 97.5 %) = 2.364624 (tables of
    // Student's distribution). NPS: 4 promoters, 2 detractors of 8. Wilson: 8 of 10, interval 0.4902–0.9433
    // (Newcombe 1998, Statistics in Medicine 17, 857–872, method 3).
    const measured = measureAll([
      [2, 4, 4, 4, 5, 5, 7, 9],
      [9, 10, 9, 10, 7, 8, 3, 6],
      ['はい', 'はい', 'yes', 'Y', '○', '◯', '有', 1, 'いいえ', 'no'],
    ]);
    expect(measured(0).mean).toBe(5);
    expect(measured(0).mean_margin).toBeCloseTo((2.364624 * Math.sqrt(32 / 7)) / Math.sqrt(8), 6);
    expect(measured(1).nps).toBe(25);
    expect(measured(2).yes).toBe(0.8);
    expect(measured(2).yes_margin).toBeCloseTo((0.9433 - 0.4902) / 2, 4);
  });
});

/** Scores, fractions, words, and mixtures of all of them; also a single answer and none at all. */
const answers: fc.Arbitrary<Answer[]> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: LONGEST }),
  fc.array(
    fc.integer({ min: -2_000, max: 12_000 }).map((n) => n / 1_000),
    { maxLength: LONGEST },
  ),
  fc.array(fc.constantFrom('はい', 'いいえ', 'yes', 'YES', 'No', '○', '◯', '有', '無', 1, 0), {
    maxLength: LONGEST,
  }),
  fc.array(fc.oneof(fc.integer({ min: -1, max: 11 }), fc.constantFrom('はい', '7点くらい')), {
    maxLength: 8,
  }),
);

function measureAll(
  lists: readonly (readonly Answer[])[],
): (index: number) => Record<Measure, string | number> {
  const plan = planOf(lists);
  expect(planFaults(plan)).toEqual([]);
  const book = recalculate(plan);
  return (index) =>
    Object.fromEntries(IDS.map((id) => [id, book.value('results', id, index + 1)])) as Record<
      Measure,
      string | number
    >;
}

/** One column of answers for each list, and one row of results. */
function planOf(lists: readonly (readonly Answer[])[]): Plan {
  const bare = {
    version: 1,
    tab: '#000000',
    identity: 'shirube:t:x:1',
    styles: [],
    borders: [],
    heights: [],
    hiddenRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    rules: [],
    choices: [],
    notes: [],
    groups: [],
    charts: [],
  };
  const column = (id: string) => ({ id, width: 72, part: 'main' as const });
  const given = lists.flatMap((list, index): Cells[] =>
    list.length === 0
      ? []
      : [{ kind: 'constants', row: 2, columns: [`a${index}`], rows: list.map((answer) => [answer]) }],
  );
  const results = lists.flatMap((_, index) => {
    const cells: AnswerCells = {
      answers: `{answers.a${index}@2:${LONGEST + 1}}`,
      count: '{count}',
      mean: '{mean}',
      nps: '{nps}',
      yes: '{yes}',
    };
    return IDS.map(
      (id): Cells => ({
        kind: 'formula',
        area: { rows: [index + 1, index + 1], columns: [id, id] },
        formula: MEASURES[id](cells),
      }),
    );
  });
  return {
    version: PLAN_VERSION,
    tracker: 't',
    language: 'ja',
    active: 'results',
    lists: {},
    names: [],
    sheets: [
      {
        ...bare,
        id: 'answers',
        title: 'answers',
        columns: lists.map((_, index) => column(`a${index}`)),
        rows: LONGEST + 1,
        cells: given,
        print: { area: { rows: [1, 1], columns: ['a0', 'a0'] }, onePage: true },
      },
      {
        ...bare,
        id: 'results',
        title: 'results',
        columns: [column('id'), ...IDS.map(column)],
        rows: Math.max(1, lists.length),
        cells: results,
        print: { area: { rows: [1, 1], columns: ['id', 'id'] }, onePage: true },
      },
    ],
  };
}

function expectSame(shown: Record<Measure, string | number>, list: readonly Answer[]): void {
  const yes = (answer: Answer): boolean => /^(はい|有|[○◯]|yes|y|1)$/i.test(String(answer));
  const wanted = {
    mean: list.length === 0 ? null : measured(list, meanAnswer),
    nps: list.length === 0 ? null : measured(list, promotionAnswer),
    yes: list.length === 0 ? null : shareOfYes(list.map(yes)),
  };
  const message = JSON.stringify({ list, shown, wanted });
  expect(shown.count, message).toBe(list.length === 0 ? '' : list.length);
  for (const method of ['mean', 'nps', 'yes'] as const) {
    const one = wanted[method];
    const value = shown[method];
    const margin = shown[`${method}_margin`];
    if (one === null || one === 'refused') {
      expect(value, message).toBe(one === null ? '' : '⚠');
      expect(margin, message).toBe('');
      continue;
    }
    expect(isNear(value, one.value), `${method} ${message}`).toBe(true);
    if (one.margin === null) expect(margin, message).toBe('');
    else expect(isNear(margin, one.margin), `${method} margin ${message}`).toBe(true);
  }
}

/** What core makes of the answers; texts are no numbers. */
function measured(
  list: readonly Answer[],
  measure: (numbers: readonly number[]) => ProxyValue,
): ProxyValue | 'refused' {
  const numbers = list.filter((answer): answer is number => typeof answer === 'number');
  if (numbers.length < list.length) return 'refused';
  try {
    return measure(numbers);
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

function isNear(shown: string | number, wanted: number): boolean {
  return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
