import { describe, expect, it } from 'vitest';
import { KINDS } from './each-call.ts';
import { fileState, typeMiniTracker } from './mini-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

const REMOVE = { tracker: 'mini', sheets: ['KPI', 'OKR', 'レビュー', '設定'], typed: '消す' };

async function openMini(): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['わたしの表'] });
  await typeMiniTracker(addon);
  return addon;
}

const namesOf = ({ script }: OpenAddon): unknown =>
  script('return book.getNamedRanges().map(function (one) { return one.getName(); });');

describe('removing a tracker', () => {
  it('names its sheets first, and takes the word in either language', async () => {
    const addon = await openMini();
    const { book, rpc } = addon;
    expect(got(await rpc('readRemoval', { tracker: null, language: 'en' }))).toEqual({
      tracker: 'mini',
      sheets: REMOVE.sheets,
      word: 'DELETE',
    });
    expect(await rpc('removeTracker', { ...REMOVE, typed: 'けす' })).toMatchObject({ code: 'not_confirmed' });
    expect(await rpc('removeTracker', { ...REMOVE, sheets: ['KPI'] })).toMatchObject({
      code: 'table_changed',
    });
    expect(book.sheetNames()).toHaveLength(5);
    got(await rpc('removeTracker', { ...REMOVE, typed: ' ｄｅｌｅｔｅ' }));
    expect(book.sheetNames()).toEqual(['わたしの表']);
    expect(namesOf(addon)).toEqual(['OTHERS']);
    expect(await rpc('readRemoval', { tracker: null, language: 'ja' })).toMatchObject({ code: 'no_tracker' });
  });

  it('leaves one empty sheet where there is no other that one can see', async () => {
    const { book, rpc, script } = await openMini();
    script('book.getSheets()[0].hideSheet();');
    got(await rpc('removeTracker', REMOVE));
    expect(book.sheetNames()).toHaveLength(2);
  });

  it.each(KINDS)(
    'is as before until the first deletion, then names what is gone, and the next time completes it (%s)',
    { timeout: 240_000 },
    async (kind) => {
      const seen = new Set<string>();
      for (let n = 1, failed = true; failed; n += 1) {
        const addon = await openMini();
        const { book, rpc } = addon;
        const before = fileState(addon);
        book.faults[kind](n);
        const answer = await rpc('removeTracker', REMOVE);
        failed = !book.faults.armed;
        book.faults.clear();
        if (!failed) {
          expect(answer).toMatchObject({ ok: true });
          break;
        }
        const code = answer.ok ? 'done' : answer.code;
        seen.add(code);
        if (code === 'done') {
          // The last thing that can fail comes after the last sheet is gone.
          expect(book.sheetNames(), `call ${n}`).toEqual(['わたしの表']);
        } else if (code === 'half_removed' && !answer.ok) {
          const left = book.sheetNames().filter((name) => REMOVE.sheets.includes(name));
          expect(String(answer.facts.left)).toBe(left.join(', '));
          const rest = got(await rpc('readRemoval', { tracker: null, language: 'ja' }));
          got(await rpc('removeTracker', { tracker: rest.tracker, sheets: rest.sheets, typed: '消す' }));
          expect(book.sheetNames(), `call ${n}`).toEqual(['わたしの表']);
        } else if (book.sheetNames().some((name) => REMOVE.sheets.includes(name))) {
          expect(fileState(addon), `call ${n}`).toEqual(before);
        }
        const free = book.holdDocumentLock();
        free();
        book.dispose();
      }
      if (kind === 'failOnCall') expect(seen).toContain('half_removed');
    },
  );

  it('waits for nobody who writes, and says so', async () => {
    const { book, rpc } = await openMini();
    const free = book.holdDocumentLock();
    expect(await rpc('removeTracker', REMOVE)).toMatchObject({ code: 'locked' });
    free();
    expect(book.sheetNames()).toHaveLength(5);
  });
});
