import { describe, expect, it } from 'vitest';
import { openScriptedHost } from './scripted-host.ts';
import { smallPlan } from './small-plan.ts';

describe('drawing when a host call fails', () => {
  it.each(['failOnCall', 'failAtFlush'] as const)(
    'each call in turn leaves the file as it was (%s)',
    async (kind) => {
      const { book, call } = await openScriptedHost({ sheets: ['Mine', 'KPI'] });
      book.type('Mine', 'A1', 'kept');
      await book.settle();
      const plan = smallPlan(['a', 'b']);
      let failures = 0;
      for (let n = 1; ; n += 1) {
        book.faults[kind](n);
        const drawn = call('draw', plan);
        const failed = !book.faults.armed;
        book.faults.clear();
        if (!failed) break;
        failures += 1;
        if (drawn.ok) {
          // Only what a tracker can do without may fail and leave the rest.
          expect((drawn.value as { skipped: string[] }).skipped, `call ${n}`).not.toEqual([]);
          break;
        }
        expect(drawn.code, `call ${n}`).toBe('not_drawn');
        expect(book.sheetNames(), `call ${n}`).toEqual(['Mine', 'KPI']);
        expect(book.display('Mine', 'A1')).toBe('kept');
      }
      expect(failures).toBeGreaterThan(40);
    },
  );

  it('says what is left when even the removal fails', async () => {
    const { book, call } = await openScriptedHost({ sheets: ['Mine'] });
    const plan = smallPlan(['a']);
    // A name that is not allowed fails after the sheets were made; then the first deletion fails.
    const broken = { ...plan, names: [{ ...plan.names[0]!, name: 'not a name!' }] };
    expect(call('draw', broken)).toMatchObject({ ok: false, code: 'not_drawn' });
    expect(book.sheetNames()).toEqual(['Mine']);
  });
});
