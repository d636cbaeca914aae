import { describe, expect, it } from 'vitest';
import { KPI_THRESHOLDS, light } from '../../src/core/light.ts';
import type { Direction } from '../../src/core/progress.ts';
import { DIRECTIONS } from '../../src/functions/kit/parameter.ts';
import { LIGHTS } from '../../src/i18n/lights.ts';
import { type TableColumns, tableLightFormula } from '../../src/plan/measures/table-light.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { smallPlan } from '../host/small-plan.ts';

type Value = string | number | null;
type Row = readonly [actual: Value, target: Value, baseline: Value, direction: Value];

const ACTUALS: readonly Value[] = [
  null,
  0,
  7,
  9,
  9.000000001,
  8.9999999,
  10,
  12,
  -5,
  35,
  69.99,
  70,
  90,
  100,
  'n/a',
];
const TARGETS: readonly Value[] = [null, 0, 10, 100, -20, 5, '未定'];
const BASELINES: readonly Value[] = [null, 0, 5, 10, 120, 'x'];
const WORDS: readonly Value[] = [null, 'up', 'DOWN', '以下', 'keep', '維持', 'sideways'];

/** Every combination. */
const ROWS: readonly Row[] = ACTUALS.flatMap((actual) =>
  TARGETS.flatMap((target) =>
    BASELINES.flatMap((baseline) => WORDS.map((word): Row => [actual, target, baseline, word])),
  ),
);

/** What core says about the columns a table has; what it refuses, or cannot read, is to be checked. */
function expected([actual, target, baseline, word]: Row, has: TableColumns): string {
  const start = has.baseline ? baseline : null;
  const said = has.direction && word !== null ? String(word).toLowerCase() : '';
  const direction =
    (Object.keys(DIRECTIONS) as Direction[]).find((one) => DIRECTIONS[one].includes(said)) ?? null;
  if (target === null) return '';
  const isFigure = (value: Value): value is number | null => value === null || typeof value === 'number';
  const readable = typeof target === 'number' && isFigure(actual) && isFigure(start);
  if (!readable || (said !== '' && direction === null)) return LIGHTS.en.check_input;
  try {
    return LIGHTS.en[light(actual, { target, baseline: start, direction }, 1, KPI_THRESHOLDS)];
  } catch {
    return LIGHTS.en.check_input;
  }
}

function planOf(has: TableColumns): Plan {
  const base = smallPlan(['one']);
  const ids = ['name', 'actual', 'target', 'baseline', 'direction', 'light'];
  const last = ROWS.length + 1;
  const sheet = {
    ...base.sheets[1]!,
    id: 'table',
    title: 'table',
    columns: ids.map((id) => ({ id, width: 72, part: 'main' as const })),
    rows: last,
    cells: [
      { kind: 'constants' as const, row: 2, columns: ids.slice(1, 5), rows: ROWS.map((row) => [...row]) },
      {
        kind: 'formula' as const,
        area: { rows: [2, last] as const, columns: ['light', 'light'] as const },
        formula: tableLightFormula(has, DIRECTIONS, LIGHTS.en),
      },
    ],
  };
  return { ...base, sheets: [sheet], active: 'table', lists: {}, names: [] };
}

describe('the light of a row in a table of one’s own', () => {
  it.each([
    { baseline: false, direction: false },
    { baseline: true, direction: false },
    { baseline: false, direction: true },
    { baseline: true, direction: true },
  ])('is the same as core for every kind of row (%o)', { timeout: 60_000 }, (has) => {
    const book = recalculate(planOf(has));
    const different = ROWS.map((row, index) => ({
      row,
      shown: book.value('table', 'light', index + 2),
      core: expected(row, has),
    })).filter(({ shown, core }) => shown !== core);
    expect(different.slice(0, 5)).toEqual([]);
  });

  it('covers more than 5,000 rows in all', () => {
    expect(ROWS.length * 4).toBeGreaterThan(5000);
  });

  it('writes the thresholds so that people can read and change them, without decimal points', () => {
    const formula = tableLightFormula({ baseline: true, direction: true }, DIRECTIONS, LIGHTS.ja);
    expect(formula).toContain('9/10');
    expect(formula).toContain('7/10');
    expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/\d\.\d|,|--\(/);
  });
});
