import { createTracker } from '../../src/tracker/create-tracker.ts';
import { failCalls } from '../../test/host/fail-calls.ts';
import { shortPlan } from '../../test/host/short-plan.ts';
import type { Proof } from './proof.ts';

const KINDS = { failOnCall: 'at once', failAtFlush: 'when the writes are applied' } as const;

/** No host call that fails leaves anything behind. */
export const faults: Proof = {
  claim: 'Whichever host call fails while the beauty brand is drawn, the file is as it was before.',
  head: ['calls fail', 'tried', 'as before', 'drawn but for charts or groups', 'damage', 'first of it'],
  run: async (row) => {
    const choices = { language: 'ja', today: '2026-10-15', trackerId: 'prove', fixedDate: true } as const;
    const plan = shortPlan(createTracker('beauty-brand', choices));
    for (const kind of ['failOnCall', 'failAtFlush'] as const) {
      const { damage, leftOut, takenBack, tried } = await failCalls(plan, kind);
      row(damage.length === 0, KINDS[kind], tried, takenBack, leftOut, damage.length, damage[0] ?? '');
    }
  },
};
