import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalBalance } from '../../src/core/goal-balance.ts';
import { KPI_THRESHOLDS, light, type State } from '../../src/core/light.ts';
import { type Direction, type Goal, progress } from '../../src/core/progress.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { LIGHTS } from '../../src/i18n/lights.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import { STATE } from '../../src/plan/measures/goal-row.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { QUALITATIVE_FIRST_ROW } from '../../src/tracker/sheets/qualitative-columns.ts';
import { FIRST_ROW } from '../../src/tracker/table-sheet.ts';
import { recalculate, rowChanges, type Workbook } from '../engines/ironcalc.ts';
import { type Raw, withoutFormulas } from './edit-plan.ts';

/** `npm run prove` asks for more. */
const ROWS = Number(process.env.CONFORMANCE_ROWS ?? 2_200);
const PER_SET = 440;
const KPIS = 30;
const STAGES = ['認知', '興味', '購買', '継続', '紹介', '採用'];
const { direction: words } = TRACKER_TEXTS.ja.words;

const SHOWN: readonly State[] = ['achieved', 'on_track', 'watch', 'needs_action', 'no_data', 'check_input'];

interface Row {
  readonly typed: number | null;
  readonly target: number;
  readonly baseline: number | null;
  readonly direction: Direction | null;
  /** Index of a stage, or none. */
  readonly stage: number | null;
}

describe('a qualitative goal with a typed value', () => {
  const book = emptyBook();
  it.each(Array.from({ length: Math.ceil(ROWS / PER_SET) }, (_, index) => ({ set: index + 1 })))(
    'shows the progress, the light and the balance with its KPIs that core gives, set $set',
    ({ set }) => {
      const kpis = fc.sample(kpiRows, { numRuns: KPIS, seed: set });
      const rows = fc.sample(goals, { numRuns: PER_SET, seed: set });
      fill(book, rows, kpis);
      const judged = rows.map(judge);
      const states = judged.map(({ state }) => state);
      const kpiLights = kpis.map((_, index) => String(book.value('kpi', 'light', FIRST_ROW + index)));
      rows.forEach((row, index) => {
        const at = QUALITATIVE_FIRST_ROW + index;
        const shown = (column: string): string | number => book.value('qualitative', column, at);
        const expected = judged[index]!;
        const message = JSON.stringify({ row, expected, state: shown('state'), progress: shown('progress') });
        expect(shown('state'), message).toBe(STATE[expected.state]);
        if (expected.progress === null) expect(shown('progress'), message).toBe('');
        else expect(isNear(shown('progress'), expected.progress), message).toBe(true);
        expect(shown('hollow'), message).toBe(hollow(row, expected.state, kpis, kpiLights, rows, states));
      });
      // The generated tables hold all eight lights but those that proxies never show, and hollow stages.
      expect(new Set(states)).toEqual(new Set(SHOWN));
      expect(String(book.value('qualitative', 'name', 3))).toMatch(/^▲ /);
    },
    600_000,
  );
});

const figure = fc.oneof(
  fc.constantFrom(0, 1, 100, 90, 70, 89.9, 95, 105, 94.9, 110, 130, -50, 8, 10),
  fc.integer({ min: -30_000, max: 30_000 }).map((n) => n / 100),
);
const none = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const stage = none(fc.nat(STAGES.length - 1));
const goals: fc.Arbitrary<Row> = fc.record({
  typed: fc.option(figure, { nil: null, freq: 8 }),
  target: fc.oneof({ weight: 3, arbitrary: fc.constant(100) }, { weight: 1, arbitrary: figure }),
  baseline: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: figure }),
  direction: none(fc.constantFrom('up', 'down', 'keep')),
  stage,
});
const kpiRows = fc.record({ actual: fc.constantFrom(120, 95, 92, 80, 40, null), stage });
type KpiRow = typeof kpiRows extends fc.Arbitrary<infer T> ? T : never;

/** What core makes of the row: judged at elapsed 1. Source: rulings 52. */
function judge({ typed, ...row }: Row): { readonly state: State; readonly progress: number | null } {
  const goal: Goal = { target: row.target, baseline: row.baseline, direction: row.direction };
  try {
    const state = light(typed, goal, 1, KPI_THRESHOLDS);
    return { state, progress: typed === null ? null : progress(typed, goal) };
  } catch (error) {
    if (error instanceof Refusal) return { state: 'check_input', progress: null };
    throw error;
  }
}

/** The number of ● KPIs of the stage where the row is ■ and its stage a hollow success, else blank. */
function hollow(
  row: Row,
  state: State,
  kpis: readonly KpiRow[],
  kpiLights: readonly string[],
  rows: readonly Row[],
  states: readonly State[],
): number | '' {
  if (row.stage === null || state !== 'needs_action') return '';
  const ofStage = kpiLights.filter((_, index) => kpis[index]!.stage === row.stage);
  const proxies = states.filter((_, index) => rows[index]!.stage === row.stage);
  const balance = goalBalance(
    ofStage,
    proxies.map((own) => LIGHTS.ja[own]),
  );
  return balance === 'hollow_success' ? ofStage.filter((text) => text.startsWith('●')).length : '';
}

/** A workbook with room for so many rows; reading formulas is what costs an engine time, so all sets use it. */
function emptyBook(): Workbook {
  const named = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${letter}${index + 1}`, name: 'x', target: 1 }));
  const cycle = { name: '期', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 };
  const made = createTracker(
    { name: 'x', cycle, asOf: '2026-09-30', kpis: named('K', KPIS), qualitative: named('Q', PER_SET) },
    { language: 'ja', today: '2026-10-01', trackerId: 't', fixedDate: true },
  );
  return recalculate(withoutFormulas(made, ['dashboard', 'okr', 'actions', 'history']));
}

function fill(book: Workbook, rows: readonly Row[], kpis: readonly KpiRow[]): void {
  const stageOf = (index: number | null): Raw => (index === null ? null : STAGES[index]!);
  const typedKpis = kpis.map((row, index) => ({
    id: `K${index + 1}`,
    name: 'KPI',
    target: 100,
    actual: row.actual,
    kind: TRACKER_TEXTS.ja.words.kind.level,
    stage: stageOf(row.stage),
  }));
  const typedGoals = rows.map((row, index) => ({
    id: `Q${index + 1}`,
    name: '目標',
    typed: row.typed,
    target: row.target,
    baseline: row.baseline,
    direction: row.direction && words[row.direction],
    stage: stageOf(row.stage),
  }));
  book.type([
    ...rowChanges('kpi', FIRST_ROW, typedKpis),
    ...rowChanges('qualitative', QUALITATIVE_FIRST_ROW, typedGoals),
  ]);
}

function isNear(shown: string | number, wanted: number): boolean {
  return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
