import { describe, expect, it } from 'vitest';
import { openScriptedHost } from './scripted-host.ts';
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

  it('a name that Google refuses shows only at the end, and everything is taken back', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
    const plan = smallPlan(['a']);
    const broken = { ...plan, names: [{ ...plan.names[0]!, name: 'not a name!' }] };
    expect(call('draw', broken)).toMatchObject({ ok: false, code: 'not_drawn' });
    expect(book.sheetNames()).toEqual(['Mine']);
  });
});
