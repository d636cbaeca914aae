import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../src/app/rpc-schema.ts';
import { APP_TEXTS } from '../../src/i18n/app.ts';
import { got, openAddon } from './open-addon.ts';
import { STYLE } from './own-table.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

describe('the door for the sidebar', () => {
  it('refuses what it does not know before the file is touched', async () => {
    const { book } = await openAddon();
    const ask = async (...args: unknown[]) =>
      (await book.callFromClient('rpc', args)) as { ok: true; value: unknown };
    book.calls.reset();
    for (const args of [
      [],
      ['toString', {}],
      ['__proto__', {}],
      ['start', { extra: 1 }],
      ['goTo', { sheetId: 7 }],
      ['createSample', null],
    ]) {
      expect((await ask(...args)).value).toMatchObject({ ok: false, code: 'unknown' });
    }
    expect(book.calls.log.filter((name) => name !== 'SpreadsheetApp.getActive')).toEqual([]);
  });

  it('does not trust ids and names from outside', async () => {
    const { rpc } = await openAddon();
    expect(await rpc('goTo', { sheetId: '12345' })).toMatchObject({ ok: false, code: 'sheet_gone' });
    expect(await rpc('createSample', { sample: 'constructor', ...STYLE })).toMatchObject({
      ok: false,
      code: 'unknown',
    });
  });

  it('tells the trackers of the file with the counts of their lights', { timeout: 180_000 }, async () => {
    const { book, rpc } = await openAddon();
    const { sheets } = got(await rpc('createSample', { sample: 'beauty-brand', ...STYLE }));
    await book.settle();
    const { trackers } = got(await rpc('start', {}));
    expect(trackers).toHaveLength(1);
    const [card] = trackers;
    expect(card).toMatchObject({ sheetId: sheets[0]!.sheetId, newer: false });
    expect(card!.title).toContain('サステナブル美容ブランド');
    const { good, watch, bad, none } = card!.lights;
    // The dashboard counts the same lights in its first tile.
    await book.settle();
    const tile = ['B8', 'C8', 'D8'].map((cell) => book.display('ダッシュボード', cell)).join(' ');
    expect(tile).toContain(`●${good} ▲${watch} ■${bad} –${none}`);
    got(await rpc('goTo', { sheetId: sheets[1]!.sheetId }));
  });

  it('counts the lights of key results where a tracker has no KPIs', async () => {
    const { book, rpc } = await openDrawn(smallTrackerPlan('ja', ['okr']));
    const { trackers } = got(await rpc('start', {}));
    // 229 of 365 days are over: 50 % is on its way to 0.80 (●), 40 % to 0.64 (▲), 20 % to 0.32 (■).
    expect(trackers).toMatchObject([{ lights: { good: 1, watch: 1, bad: 1, none: 0 }, stale: null }]);
    book.dispose();
  });

  it('remembers language and colours of the person', async () => {
    const { rpc } = await openAddon();
    got(await rpc('savePreferences', { language: 'en', palette: 'safe' }));
    expect(got(await rpc('start', {}))).toMatchObject({ language: 'en', palette: 'safe' });
  });

  it('has a sentence for every failure', () => {
    for (const texts of Object.values(APP_TEXTS))
      expect(Object.keys(texts.failures).sort()).toEqual([...FAILURE_CODES].sort());
  });
});
