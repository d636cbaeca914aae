import { describe, expect, it } from 'vitest';
import { typeMiniTracker } from './mini-tracker.ts';
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

  it('leaves a tracker of a newer version alone', async () => {
    const { book, rpc, script } = await openMini();
    script("book.getSheetByName('KPI').getRange('A1').setValue('shirube:mini:kpi:99');");
    const refused = { code: 'newer_tracker' };
    expect(await rpc('readRemoval', { tracker: 'mini', language: 'ja' })).toMatchObject(refused);
    expect(await rpc('removeTracker', REMOVE)).toMatchObject(refused);
    expect(book.sheetNames()).toHaveLength(5);
  });

  it('removes sheets that exist twice', async () => {
    const { book, rpc, script } = await openMini();
    script("book.getSheetByName('KPI').copyTo(book).setName('KPI 2');");
    const { sheets, tracker } = got(await rpc('readRemoval', { tracker: 'mini', language: 'ja' }));
    expect(sheets).toEqual([...REMOVE.sheets, 'KPI 2']);
    got(await rpc('removeTracker', { tracker, sheets, typed: '消す' }));
    expect(book.sheetNames()).toEqual(['わたしの表']);
  });

  it('leaves one empty sheet where there is no other that one can see', async () => {
    const { book, rpc, script } = await openMini();
    script('book.getSheets()[0].hideSheet();');
    got(await rpc('removeTracker', REMOVE));
    expect(book.sheetNames()).toHaveLength(2);
  });

  it('names what is gone where it fails in between, and the next time completes it', async () => {
    const done = await openMini();
    got(await done.rpc('removeTracker', REMOVE));
    const second = done.book.calls.log.indexOf(
      'Spreadsheet.deleteSheet',
      done.book.calls.log.indexOf('Spreadsheet.deleteSheet') + 1,
    );
    const { book, rpc } = await openMini();
    book.faults.failOnCall(second + 1);
    expect(await rpc('removeTracker', REMOVE)).toMatchObject({
      code: 'half_removed',
      facts: { names: 'KPI', left: 'OKR, レビュー, 設定' },
    });
    const { sheets, tracker } = got(await rpc('readRemoval', { tracker: null, language: 'ja' }));
    got(await rpc('removeTracker', { tracker, sheets, typed: '消す' }));
    expect(book.sheetNames()).toEqual(['わたしの表']);
  });
});
