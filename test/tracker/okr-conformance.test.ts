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
import { type JudgedOkr, judgeOkrs, type OkrRow } from './okr-reference.ts';
import { shortened } from './shortened.ts';

/** `npm run prove` asks for more. */
const ROWS = Number(process.env.CONFORMANCE_ROWS ?? 5_200);
const PER_SET = 260;
const { grades, words } = TRACKER_TEXTS.ja;
const SCHEMES = ['s0', 's4', 'google'] as const;
const LEVELS = { 1: 'company', 2: 'department', 3: 'team', 4: 'person' } as const;
const PERIOD = { start: parseDay('2026-04-01') as Day, end: parseDay('2027-03-31') as Day };

describe('objectives and key results computed by the sheet', () => {
  const sets = Math.ceil(ROWS / PER_SET);
  const days = [0, 36, 90, 182, 182, 300, 364, 380];
  const book = emptyBook();
  it.each(Array.from({ length: sets }, (_, seed) => ({ seed, day: days[seed % days.length]! })))(
    'equal core on generated cascades in four roll-up modes, set $seed on day $day',
    ({ day, seed }) => {
      const asOf = PERIOD.start + day;
      const rows = cascade(fc.sample(drafts, { numRuns: PER_SET, seed }));
      const scheme = SCHEMES[seed % 3]!;
      fill(book, rows, asOf, words.scheme[scheme]);
      judgeOkrs(rows, asOf, PERIOD, scheme).forEach((expected, index) => {
        expectSame(book, FIRST_ROW + index, expected, rows[index]!);
      });
    },
    600_000,
  );
});

interface Draft extends Omit<OkrRow, 'id' | 'parent' | 'depth'> {
  readonly isObjective: boolean;
  readonly depth: 1 | 2 | 3 | 4;
  readonly above: number;
}

const figure = fc.oneof(
  fc.constantFrom(0, 1, 100, 70, 40, 50, 200),
  fc.integer({ min: -3000, max: 30_000 }).map((n) => n / 100),
);
const none = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });
const drafts: fc.Arbitrary<Draft> = fc.record({
  isObjective: fc.nat(3).map((n) => n === 0),
  depth: fc.constantFrom(1, 2, 3, 4),
  above: fc.nat(11),
  weight: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 3, 0.5, 30, -1) },
  ),
  rollup: none(fc.constantFrom('average', 'weighted', 'sum', 'worst')),
  actual: none(figure),
  target: fc.oneof(fc.constant(100), figure),
  baseline: fc.oneof(fc.constant(null), figure),
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constant('人') },
    { weight: 1, arbitrary: fc.constantFrom('件', '') },
  ),
});

/** Rows with ids and parents: every row hangs below one of the objectives before it, whatever its level. */
function cascade(list: readonly Draft[]): OkrRow[] {
  const objectives: string[] = [];
  return list.map(({ above, isObjective, depth, ...draft }, index) => {
    const near = objectives.slice(-12);
    const parent = near.length === 0 ? null : near[above % near.length]!;
    if (!isObjective && index > 0) return { ...draft, id: `R${index}`, depth: 5, parent };
    objectives.push(`O${index}`);
    return { ...draft, id: `O${index}`, depth, parent };
  });
}

/** A workbook with room for one cascade; reading formulas is what costs an engine time, so all cascades use it. */
function emptyBook(): Workbook {
  const cycle = { name: '期', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 };
  const objectives = Array.from({ length: PER_SET }, (_, index) => ({ id: `O${index}`, name: 'x' }));
  const made = createTracker(
    { name: 'x', cycle, asOf: '2026-09-30', objectives },
    { language: 'ja', today: '2026-10-01', trackerId: 't', fixedDate: true },
  );
  return recalculate(shortened(withoutFormulas(made, ['dashboard', 'kpi', 'qualitative', 'actions']), 0));
}

function fill(book: Workbook, rows: readonly OkrRow[], asOf: Day, scheme: string): void {
  book.type([
    { sheet: 'settings', column: 'value', row: SETTINGS_ROWS.asOf, value: serialDay(asOf) },
    { sheet: 'settings', column: 'value', row: SETTINGS_ROWS.scheme, value: scheme },
    ...rowChanges('okr', FIRST_ROW, rows.map(typed)),
  ]);
}

/** Every input of a row, so that nothing of the cascade before it stays. */
function typed({ depth, rollup, ...row }: OkrRow): Record<string, Raw> {
  const isObjective = depth !== 5;
  return {
    id: row.id,
    name: `名 ${row.id}`,
    weight: row.weight,
    parent: row.parent && `${row.parent} 上の目標`,
    type: isObjective ? 'O' : 'KR',
    level: isObjective ? words.level[LEVELS[depth]] : null,
    rollup: isObjective && rollup ? words.rollup[rollup] : null,
    actual: isObjective ? null : row.actual,
    target: isObjective ? null : row.target,
    baseline: isObjective ? null : row.baseline,
    unit: isObjective ? null : row.unit,
  };
}

function expectSame(book: Workbook, row: number, expected: JudgedOkr, source: OkrRow): void {
  const value = (column: string): string | number => book.value('okr', column, row);
  const shown = Object.fromEntries(
    ['state', 'score', 'pace', 'grade', 'expected', 'kr_count'].map((id) => [id, value(id)]),
  );
  const message = JSON.stringify({ source, shown, expected });
  expect(shown.state, message).toBe(STATE[expected.state]);
  expect(shown.grade, message).toBe(expected.grade === null ? '' : grades[expected.grade]);
  expect(shown.kr_count, message).toBe(expected.keyResults ?? '');
  for (const measure of ['score', 'pace', 'expected'] as const) {
    const wanted = expected[measure];
    const got = shown[measure];
    const same =
      wanted === null
        ? got === ''
        : typeof got === 'number' && Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    expect(same, `${measure} ${message}`).toBe(true);
  }
}
