import { describe, expect, it } from 'vitest';
import { createTracker } from '../../src/tracker/create-tracker.ts';
import { failCalls } from './fail-calls.ts';
import { openScriptedHost } from './scripted-host.ts';
import { shortPlan } from './short-plan.ts';
import { smallPlan } from './small-plan.ts';

describe('drawing when a host call fails', () => {
  it.each(['failOnCall', 'failAtFlush'] as const)(
    'each call in turn leaves the file as it was (%s)',
    async (kind) => {
      const plan = smallPlan(['a', 'b']);
      let failures = 0;
      for (let n = 1, failed = true; failed; n += 1) {
        const { book, call } = await openScriptedHost({ sheets: ['Mine', 'KPI'] });
        book.type('Mine', 'A1', 'kept');
        book.faults[kind](n);
        const drawn = call('draw', plan);
        failed = !book.faults.armed;
        book.faults.clear();
        if (failed && drawn.ok) {
          // Only what a tracker can do without may fail and leave the rest.
          expect((drawn.value as { skipped: string[] }).skipped, `call ${n}`).toHaveLength(1);
        } else if (failed) {
          failures += 1;
          expect(drawn, `call ${n}`).toMatchObject({ code: 'not_drawn' });
          expect(book.sheetNames(), `call ${n}`).toEqual(['Mine', 'KPI']);
          expect(book.display('Mine', 'A1')).toBe('kept');
        }
        book.dispose();
      }
      expect(failures).toBeGreaterThan(40);
    },
  );

  it.each([
    ['failOnCall', 30],
    ['failAtFlush', 90],
  ] as const)(
    'a whole sample leaves the file as it was, whichever call fails (%s, one call in %i)',
    async (kind, step) => {
      const plan = createTracker('beauty-brand', { language: 'ja', today: '2026-10-15', trackerId: 't1' });
      const { damage, takenBack, tried } = await failCalls(shortPlan(plan), kind, step);
      expect(damage).toEqual([]);
      expect(tried).toBeGreaterThan(500 / step);
      // The others are calls for groups and the chart, without which a tracker is drawn all the same: 25 of 564.
      expect(takenBack).toBeGreaterThanOrEqual(tried - 4);
    },
    600_000,
  );

  it('a name that Google refuses shows only at the end, and everything is taken back', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
    const plan = smallPlan(['a']);
    const broken = { ...plan, names: [{ ...plan.names[0]!, name: 'not a name!' }] };
    expect(call('draw', broken)).toMatchObject({ ok: false, code: 'not_drawn' });
    expect(book.sheetNames()).toEqual(['Mine']);
  });
});
