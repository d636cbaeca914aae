import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../src/core/day.ts';
import { TRACKER_TEXTS } from '../../src/i18n/tracker.ts';
import { STATE } from '../../src/plan/measures/goal-row.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { serialDay } from '../../src/tracker/serial-date.ts';
import { SETTINGS_ROWS } from '../../src/tracker/sheets/settings-cells.ts';
import { FIRST_ROW } from '../../src/tracker/table-sheet.ts';
import { recalculate, rowChanges, type Workbook } from '../engines/ironcalc.ts';
import { type Raw, withoutFormulas } from './edit-plan.ts';
import { type Judged, judgeKpi, type KpiRow, type Setting } from './kpi-reference.ts';
import { shortened } from './shortened.ts';

/** `npm run prove` asks for more. */
const ROWS = Number(process.env.CONFORMANCE_ROWS ?? 5_200);
const METHODS = ['calendar', 'business', 'weights'] as const;
const { words } = TRACKER_TEXTS.ja;

const START = parseDay('2026-04-01') as Day;
const END = parseDay('2027-03-31') as Day;
const HOLIDAYS = ['2026-05-04', '2026-05-05', '2026-08-11', '2026-12-31', '2027-01-01', '2027-01-02'];
const WEIGHTS = [1, 1, 2, 0.5, 0, 1, 1, 1.5, 3, 1, 1, 1];

describe('a KPI row computed by the sheet', () => {
  const days = [-1, 0, 36, 100, 182, 364, 365, 400].map((day) => START + day);
  const share = Math.ceil(ROWS / days.length);
  const book = emptyBook(share);
  it.each(days.map((asOf, index) => ({ asOf, method: METHODS[index % 3]!, seed: index })))(
    'equals core on generated rows, $method days, as of day $asOf',
    ({ asOf, method, seed }) => {
      const rows = fc.sample(kpiRows(asOf), { numRuns: share, seed });
      const setting: Setting = {
        asOf,
        start: START,
        end: END,
        method,
        holidays: HOLIDAYS.map((date) => parseDay(date) as Day),
        weights: WEIGHTS,
      };
      fill(book, rows, setting);
      rows.forEach((row, index) => {
        expectSame(shownRow(book, FIRST_ROW + index), judgeKpi(row, setting), row);
      });
    },
    600_000,
  );
});

/** Figures around every border: 0, the target, thresholds exactly met, edges of the band, beyond both ends. */
function kpiRows(asOf: Day): fc.Arbitrary<KpiRow> {
  const figure = fc.oneof(
    fc.constantFrom(0, 1, -1, 100, 90, 70, 95, 105, 94.99, 105.01, 63, 35, 110, -50, 200, 0.05, 1e6, 1e-6),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 10_000),
    fc.integer({ min: -300, max: 300 }),
  );
  const none = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
  const target = fc.oneof({ weight: 3, arbitrary: fc.constant(100) }, { weight: 2, arbitrary: figure });
  return fc.record({
    actual: none(figure),
    target,
    baseline: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: figure }),
    direction: none(fc.constantFrom('up', 'down', 'keep')),
    kind: none(fc.constantFrom('sum', 'level', 'rate')),
    tolerance: none(fc.constantFrom(0, 0.05, 0.1, 0.5)),
    cadence: none(fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
    start: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.integer({ min: asOf - 40, max: asOf + 3 }) },
    ),
    end: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.integer({ min: asOf - 3, max: asOf + 200 }) },
    ),
    updated: none(fc.integer({ min: asOf - 400, max: asOf + 2 })),
  });
}

/** A workbook with room for some rows; reading formulas is what costs an engine time, so all sets of rows use it. */
function emptyBook(rows: number): Workbook {
  const cycle = { name: '期', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 };
  const kpis = Array.from({ length: rows }, (_, index) => ({ id: `K${index + 1}`, name: 'KPI', target: 1 }));
  const made = createTracker(
    { name: 'x', cycle, asOf: '2026-09-30', holidays: HOLIDAYS, kpis },
    { language: 'ja', today: '2026-10-01', trackerId: 't', fixedDate: true },
  );
  return recalculate(shortened(withoutFormulas(made, ['dashboard', 'okr', 'qualitative', 'actions']), 0));
}

function fill(book: Workbook, rows: readonly KpiRow[], setting: Setting): void {
  const settings: [number, Raw][] = [
    [SETTINGS_ROWS.asOf, serialDay(setting.asOf)],
    [SETTINGS_ROWS.method, words.method[setting.method]],
    ...setting.weights.map((weight, month): [number, Raw] => [SETTINGS_ROWS.months + month, weight]),
  ];
  book.type([
    ...settings.map(([row, value]) => ({ sheet: 'settings', column: 'value', row, value })),
    ...rowChanges('kpi', FIRST_ROW, rows.map(typed)),
  ]);
}

function typed(row: KpiRow, index: number): Record<string, Raw> {
  const day = (value: Day | null): Raw => (value === null ? null : serialDay(value));
  return {
    id: `K${index + 1}`,
    name: `KPI ${index + 1}`,
    actual: row.actual,
    target: row.target,
    baseline: row.baseline,
    tolerance: row.tolerance,
    direction: row.direction && words.direction[row.direction],
    kind: row.kind && words.kind[row.kind],
    cadence: row.cadence && words.cadence[row.cadence],
    start: day(row.start),
    end: day(row.end),
    updated: day(row.updated),
  };
}

function shownRow(book: Workbook, row: number): Record<keyof Judged, string | number> {
  const value = (column: string): string | number => book.value('kpi', column, row);
  return {
    state: value('state'),
    progress: value('progress'),
    elapsed: value('elapsed'),
    judged: value('judged'),
    pace: value('pace'),
    expected: value('expected'),
    landing: value('landing'),
    needed: value('needed'),
    age: value('age'),
    freshState: value('fresh_state'),
  };
}

function expectSame(shown: Record<keyof Judged, string | number>, expected: Judged, row: KpiRow): void {
  const message = JSON.stringify({ row, shown, expected });
  expect(shown.state, message).toBe(STATE[expected.state]);
  for (const measure of [
    'progress',
    'elapsed',
    'judged',
    'pace',
    'expected',
    'landing',
    'needed',
    'freshState',
  ] as const) {
    const wanted = expected[measure];
    if (wanted === null) expect(shown[measure], `${measure} ${message}`).toBe('');
    else expect(isNear(shown[measure], wanted), `${measure} ${message}`).toBe(true);
  }
  if (expected.state !== 'check_input') expect(shown.age, message).toBe(expected.age ?? '');
}

/** Equal to 1e-9, relative to the size of the figure. */
function isNear(shown: string | number, wanted: number): boolean {
  return typeof shown === 'number' && Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
