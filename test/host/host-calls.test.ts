import { describe, expect, it } from 'vitest';
import { sampleSource } from '../../bench/tracker-of-size.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { SAMPLE_IDS } from '../../src/tracker/samples/samples.ts';
import { type Calls, countCalls } from './count-calls.ts';
import { openScriptedHost } from './scripted-host.ts';
import { smallPlan } from './small-plan.ts';

const CHOICES = { today: '2026-10-15', trackerId: 't1', fixedDate: true } as const;

/** The most calls any sample needs for a sheet, as counted; see the decision on host calls for what they consist of. */
const MOST: Readonly<Record<string, number>> = {
  dashboard: 66,
  okr: 53,
  kpi: 50,
  qualitative: 48,
  actions: 50,
  funnel: 55,
  review: 50,
  check_ins: 41,
  history: 26,
  settings: 43,
  how_to: 24,
};

function expectBudget({ bySheet, file, lists, total }: Calls): void {
  for (const [sheet, calls] of Object.entries(bySheet)) {
    expect(calls, sheet).toBeLessThanOrEqual(MOST[sheet] ?? 0);
  }
  expect(lists).toBeLessThanOrEqual(26);
  expect(file).toBeLessThanOrEqual(6);
  expect(total / Object.keys(bySheet).length).toBeLessThanOrEqual(48);
}

const callsOf = async (plan: Plan): Promise<number> => {
  const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
  book.calls.reset();
  expect(call('draw', plan)).toMatchObject({ ok: true });
  const { total } = book.calls;
  book.dispose();
  return total;
};

describe('the host calls of drawing', () => {
  it.each(SAMPLE_IDS.flatMap((sample) => LANGUAGES.map((language) => ({ sample, language }))))(
    'keep to the budget of every sheet: $sample in $language',
    ({ language, sample }) => {
      expectBudget(countCalls(createTracker(sample, { ...CHOICES, language })));
    },
  );

  it.each([40, 2000])('keep to it with %i rows, too', (rows) => {
    const source = sampleSource(rows, CHOICES.today);
    expectBudget(countCalls(createTracker(source, { ...CHOICES, language: 'en' })));
  });

  it('are counted alike by the stand-in and by the local spreadsheet', async () => {
    const plan = smallPlan(['a', 'b']);
    // Asking for the file, and the name of each sheet that is there.
    expect(await callsOf(plan)).toBe(countCalls(plan).total + 2);
  });
});
