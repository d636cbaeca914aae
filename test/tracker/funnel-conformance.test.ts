import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepGains } from '../../src/core/bottleneck.ts';
import { STATE } from '../../src/plan/measures/goal-row.ts';
import { MOST_MONTHS, MOST_STAGES } from '../../src/tracker/funnel-schema.ts';
import { FUNNEL_ROWS, MONTH_COLUMNS } from '../../src/tracker/sheets/funnel-cells.ts';
import { type Calculated, recalculate, type Workbook } from '../engines/ironcalc.ts';
import {
  judgeFunnel,
  type ShownStage,
  type Typed,
  type TypedFunnel,
  type TypedStage,
} from './funnel-reference.ts';
import { emptyFunnels, typing } from './funnel-sheets.ts';

/** `npm run prove` asks for more. */
const ROWS = Number(process.env.CONFORMANCE_ROWS ?? 8_000);
/** A funnel has four and a half stages on average, and each of them is a row. */
const FUNNELS = Math.ceil(ROWS / 4);
const SHEETS = 40;

describe('a funnel computed by the sheet', () => {
  const book = recalculate(emptyFunnels(SHEETS));

  it(`equals core on ${FUNNELS} generated funnels, and never shows an error`, () => {
    const funnels = fc.sample(typedFunnels(), { numRuns: FUNNELS, seed: 6 });
    for (let first = 0; first < funnels.length; first += SHEETS) {
      const round = funnels.slice(first, first + SHEETS);
      book.type(round.flatMap((funnel, index) => typing(`funnel${index + 1}`, funnel)));
      round.forEach((funnel, index) => {
        const sheet = `funnel${index + 1}`;
        expectSame(shown(book, sheet), judgeFunnel(funnel), funnel);
        expect(book.errors(sheet), JSON.stringify(funnel)).toEqual([]);
      });
    }
  }, 300_000);

  it('ranks the steps as core does where all counts are there', () => {
    const funnels = fc.sample(completeFunnels(), { numRuns: 5 * SHEETS, seed: 7 });
    for (let first = 0; first < funnels.length; first += SHEETS) {
      const round = funnels.slice(first, first + SHEETS);
      book.type(round.flatMap((funnel, index) => typing(`funnel${index + 1}`, funnel)));
      round.forEach(({ stages, unitValue }, index) => {
        const volumes = stages.map(({ actual }) => actual as number);
        const benchmarks = stages.slice(0, -1).map(({ benchmark }) => benchmark as number);
        const expected = stepGains(volumes, benchmarks, unitValue as number | null);
        const ranked = shown(book, `funnel${index + 1}`)
          .map(({ rank }, stage) => ({ rank, stage }))
          .filter(({ rank }) => rank !== null)
          .sort((one, other) => Number(one.rank) - Number(other.rank));
        expect(ranked.map(({ stage }) => stage)).toEqual(expected.map(({ stage }) => stage));
      });
    }
  }, 60_000);
});

/** Mostly sound, with gaps, blanks, zeros, texts and figures out of range in between. */
function typedFunnels(): fc.Arbitrary<TypedFunnel> {
  const mostly = (good: fc.Arbitrary<Typed>, bad: readonly Typed[], none = 1): fc.Arbitrary<Typed> =>
    fc.oneof(
      { weight: 40, arbitrary: good },
      { weight: none, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...bad) },
    );
  const amount = fc.oneof(
    fc.constantFrom(0, 1, 21, 57, 1e6, 5e6, 5e7, 12_345.67),
    fc.integer({ min: 0, max: 1e8 }),
  );
  const rate = fc.oneof(
    fc.constantFrom(1, 0.35, 0.57, 0.25, 0.4, 0.6, 0.05, 0.1),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  );
  const lag = fc.oneof(
    fc.constantFrom(0, 0.5, 1, 1.5, 0.1, 0.2, 0.7, 1 / 3, 2, 30),
    fc.double({ min: 0, max: 6, noNaN: true }),
  );
  const stage = fc.record({
    name: fc.oneof(
      { weight: 50, arbitrary: fc.constant('段階') },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    actual: mostly(amount, [-5, 'まだ'], 4),
    rate: mostly(rate, [0, 1.2, -0.1, '半分']),
    benchmark: mostly(rate, [0, 40, '高い'], 6),
    lag: mostly(lag, [-1, '1か月'], 6),
  });
  const monthGoal = fc.oneof(
    { weight: 300, arbitrary: amount },
    { weight: 60, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(-1, '未定') },
  );
  return fc.record({
    goal: mostly(amount, [-1, '未定']),
    unitValue: mostly(fc.constantFrom(1, 5000, 50_000, 333, 0.5), [0, -1, '高い'], 10),
    openPipeline: mostly(fc.constantFrom(0, 1e6, 250, 1e9), [-1, 'なし'], 20),
    share: mostly(fc.constantFrom(1, 0.5, 1 / 3, 0), [1.5, '半分'], 20),
    businessDays: mostly(fc.constantFrom(20, 21, 22, 19.5), [0, '20日'], 5),
    costPerTop: mostly(fc.constantFrom(0.6, 0, 8000, 120), [-1, '無料'], 10),
    stages: fc.array<TypedStage>(stage, { minLength: 1, maxLength: MOST_STAGES }),
    monthGoals: fc.array(monthGoal, { minLength: MOST_MONTHS, maxLength: MOST_MONTHS }),
    monthsOver: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(12) }),
  });
}

/** Funnels as core's bottleneck takes them: whole, with counts above 0 but for the wins. */
function completeFunnels(): fc.Arbitrary<TypedFunnel> {
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  const stage = fc.record({
    name: fc.constant('段階'),
    actual: fc.integer({ min: 1, max: 1e6 }),
    rate: share,
    benchmark: share,
    lag: fc.constant(0),
  });
  return fc.record({
    goal: fc.constant(1e6),
    unitValue: fc.constantFrom(null, 5000),
    openPipeline: fc.constant(null),
    share: fc.constant(null),
    businessDays: fc.constant(20),
    costPerTop: fc.constant(null),
    stages: fc
      .array<TypedStage>(stage, { minLength: 2, maxLength: MOST_STAGES })
      .chain((stages) =>
        fc
          .boolean()
          .map((lost) =>
            stages.map((one, i) => (lost && i === stages.length - 1 ? { ...one, actual: 0 } : one)),
          ),
      ),
    monthGoals: fc.constant([]),
    monthsOver: fc.constant(0),
  });
}

type Shown = { readonly [K in keyof ShownStage]: K extends 'months' ? readonly Figure[] : Figure };
type Figure = Calculated | null;

function shown(book: Workbook, sheet: string): readonly Shown[] {
  const { months, split, stages, tooLate } = FUNNEL_ROWS;
  const value = (column: string, row: number): Figure => {
    const figure = book.value(sheet, column, row);
    return figure === '' ? null : figure;
  };
  return MONTH_COLUMNS.map((column, place) => {
    const row = stages[0] + place;
    const below = split[0] + place;
    return {
      state: value('state', row),
      required: value('required', row),
      week: value('actual', below),
      day: value('gap', below),
      cost: value('light', below),
      gap: value('gap', row),
      actualRate: value('actual_rate', row),
      gain: value('full_gain', row),
      rank: value('rank', row),
      tooLate: value(column, tooLate),
      months: Array.from({ length: MOST_MONTHS }, (_, month) => value(column, months[0] + month)),
    };
  });
}

function expectSame(all: readonly Shown[], expected: readonly ShownStage[], funnel: TypedFunnel): void {
  all.forEach((stage, place) => {
    const wanted = expected[place];
    const message = `stage ${place + 1}: ${JSON.stringify({ stage, wanted, funnel })}`;
    if (wanted === undefined) {
      const { months, ...figures } = stage;
      expect(
        [...Object.values(figures), ...months].every((figure) => figure === null),
        message,
      ).toBe(true);
      return;
    }
    expect(stage.state, message).toBe(wanted.state && STATE[wanted.state]);
    for (const measure of [
      'required',
      'week',
      'day',
      'cost',
      'gap',
      'actualRate',
      'gain',
      'tooLate',
    ] as const) {
      expect(isSame(stage[measure], wanted[measure]), `${measure}, ${message}`).toBe(true);
    }
    expect(
      stage.months.every((figure, month) => isSame(figure, wanted.months[month] ?? null)),
      `months, ${message}`,
    ).toBe(true);
    if (!hasTies(expected)) expect(stage.rank, message).toBe(wanted.rank);
  });
}

/** Equal to 1e-9, relative to the size of the figure. */
function isSame(figure: Figure, wanted: number | null): boolean {
  if (wanted === null || figure === null) return figure === wanted;
  return typeof figure === 'number' && Math.abs(figure - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** Gains that differ by binary dust alone may stand in either order. */
function hasTies(stages: readonly ShownStage[]): boolean {
  const gains = stages.flatMap(({ gain }) => (gain === null ? [] : [gain])).sort((one, other) => one - other);
  return gains.some((gain, i) => i > 0 && gain - gains[i - 1]! <= 1e-9 * Math.max(1, Math.abs(gain)));
}
