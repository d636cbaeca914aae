import { describe, expect, it } from 'vitest';
import { planFaults } from '../../../src/plan/check-plan.ts';
import { STATE } from '../../../src/plan/measures/goal-row.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { createTracker } from '../../../src/tracker/create-tracker.ts';
import { BLANKS, SAMPLES, type SourceId } from '../../../src/tracker/samples/samples.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';
import { recalculate } from '../../engines/ironcalc.ts';
import { states } from './judged.ts';

const TODAY = '2026-10-01';
const planOf = (id: SourceId): Plan =>
  createTracker(id, { language: 'ja', today: TODAY, trackerId: 't1', fixedDate: true });

/** Where the lights of rows stand, by the first letter of their ids. */
const SHEET = { K: ['kpi', 'state'], R: ['okr', 'mark'], Q: ['qualitative', 'state'] } as const;

/** Every row of a sample stands above this one. */
const LAST_ROW = 60;

describe('the sheets of a sample', () => {
  const samples = ['cascade', 'kpi-catalogue'] as const;

  it.each(samples)(
    'show the lights that core gives: %s',
    (id) => {
      const book = recalculate(planOf(id));
      const rowOf = (sheet: string, row: string): number =>
        Array.from({ length: LAST_ROW }, (_, index) => index + 1).find(
          (place) => book.value(sheet, 'id', place) === row,
        ) ?? 0;
      for (const [row, state] of Object.entries(states(readTracker(SAMPLES[id]('ja', TODAY))))) {
        const [sheet, column] = SHEET[row[0] as keyof typeof SHEET];
        expect([row, book.value(sheet, column, rowOf(sheet, row))]).toEqual([row, STATE[state]]);
      }
    },
    120_000,
  );
});

describe('the sheets of a blank tracker', () => {
  it('are those it is named after', () => {
    const ids = (id: SourceId) => planOf(id).sheets.map((sheet) => sheet.id);
    const around = ['actions', 'review', 'check_ins', 'history', 'settings', 'how_to'];
    expect(ids('blank-kpi')).toEqual(['dashboard', 'kpi', ...around]);
    expect(ids('blank-okr')).toEqual(['dashboard', 'okr', ...around]);
    expect(ids('blank-funnel')).toEqual(['funnel', 'settings', 'how_to']);
    expect(ids('blank-full')).toHaveLength(11);
  });

  it.each(Object.keys(BLANKS) as SourceId[])('are a plan without faults: %s', (id) => {
    expect(planFaults(planOf(id))).toEqual([]);
  });

  it('show no error before anything is typed', () => {
    const plan = planOf('blank-full');
    const book = recalculate(plan);
    expect(plan.sheets.flatMap((sheet) => book.errors(sheet.id))).toEqual([]);
  }, 120_000);
});
