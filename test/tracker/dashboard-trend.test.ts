import { describe, expect, it } from 'vitest';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { recalculate } from '../engines/ironcalc.ts';
import { shortened } from './shortened.ts';

const OPTIONS = { language: 'en', today: '2026-10-01', trackerId: 't', fixedDate: true } as const;

/** A tracker whose only KPI is the final goal, half of its cycle being over. */
function expectedLine(kpi: { kind: 'sum' | 'level'; baseline: number | null }): unknown[] {
  const plan = createTracker(
    {
      name: 'n',
      cycle: { name: 'c', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 },
      asOf: '2026-09-30',
      kpis: [
        {
          id: 'K1',
          name: 'Goal',
          layer: 'KGI',
          actual: 50,
          target: 100,
          history: { values: [10, 20, 30, 40, 45, 50], states: [] },
          ...kpi,
        },
      ],
    },
    OPTIONS,
  );
  const book = recalculate(shortened(plan));
  const dashboard = plan.sheets.find(({ id }) => id === 'dashboard')!;
  const label = dashboard.cells.find(
    (block) => block.kind === 'constants' && block.rows.some((row) => row[0] === 'Expected'),
  );
  if (label?.kind !== 'constants') throw new Error('There is no line of expected values');
  return ['k', 'l'].map((column) => book.value('dashboard', column, label.row));
}

describe('what the final goal should have been, month by month', () => {
  it('grows with the days of the cycle for a total', () => {
    // By 31 August 153 of 365 days were over, by 30 September 183.
    const [august, september] = expectedLine({ kind: 'sum', baseline: null }) as number[];
    expect(august).toBeCloseTo((100 * 153) / 365, 9);
    expect(september).toBeCloseTo((100 * 183) / 365, 9);
  });

  it('is the target all the time for a level without a baseline', () => {
    expect(expectedLine({ kind: 'level', baseline: null })).toEqual([100, 100]);
  });

  it('starts at the baseline for a level that has one', () => {
    const [, september] = expectedLine({ kind: 'level', baseline: 20 }) as number[];
    expect(september).toBeCloseTo(20 + (80 * 183) / 365, 9);
  });
});
