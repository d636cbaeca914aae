import { describe, expect, it } from 'vitest';
import { typeMiniTracker } from './mini-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

const SHARE = { tracker: null, sheets: ['kpi', 'review'], language: 'ja' } as const;

async function openMini(): Promise<OpenAddon> {
  const addon = await openAddon({ sheets: ['わたしの表'] });
  await typeMiniTracker(addon);
  return addon;
}

describe('a copy to share', () => {
  it('offers what readers look at', async () => {
    const { rpc } = await openMini();
    const { sheets } = got(await rpc('readShare', { tracker: null }));
    expect(sheets.map(({ chosen, name }) => [name, chosen])).toEqual([
      ['KPI', true],
      ['OKR', true],
      ['レビュー', true],
      ['設定', false],
    ]);
  });

  it('offers the funnel of a tracker that has little else', async () => {
    const { rpc } = await openAddon({ sheets: ['わたしの表'] });
    got(await rpc('createSample', { sample: 'blank-funnel', language: 'ja', palette: 'standard' }));
    const { sheets } = got(await rpc('readShare', { tracker: null }));
    expect(sheets.filter(({ chosen }) => chosen).map(({ name }) => name)).toEqual(['ファネル']);
  });

  it('holds values and no formula, is protected by a warning, and is no tracker', async () => {
    const { book, rpc } = await openMini();
    book.type('KPI', 'C5', '=20*2');
    await book.settle();
    const { handOut, sheets } = got(await rpc('share', { ...SHARE, sheets: [...SHARE.sheets] }));
    await book.settle();
    expect(sheets.map(({ name }) => name)).toEqual(['KPI(共有用)', 'レビュー(共有用)']);
    expect(handOut).toHaveLength(2);
    expect([book.value('KPI(共有用)', 'C5'), book.formula('KPI(共有用)', 'C5')]).toEqual([40, '']);
    expect([book.display('KPI(共有用)', 'I6'), book.formula('KPI(共有用)', 'I6')]).toEqual(['=届かない', '']);
    expect(book.formula('KPI', 'C5')).toBe('=20*2');
    expect(book.display('KPI(共有用)', 'A1')).toBe('');
    expect(book.kept('レビュー(共有用)').protections).toMatchObject([
      { type: 'SHEET', warningOnly: true, unprotected: [] },
    ]);
    expect(got(await rpc('readRemoval', { tracker: null, language: 'ja' })).sheets).toHaveLength(4);
  });

  it('gets a number where its name is taken', async () => {
    const { rpc } = await openMini();
    const request = { ...SHARE, sheets: ['kpi'] };
    got(await rpc('share', request));
    expect(got(await rpc('share', request)).sheets[0]?.name).toBe('KPI(共有用) 2');
  });

  it('says which sheet was deleted meanwhile', async () => {
    const { rpc, script } = await openMini();
    script(`book.deleteSheet(book.getSheetByName('レビュー'));`);
    expect(await rpc('share', { ...SHARE, sheets: [...SHARE.sheets] })).toMatchObject({
      ok: false,
      code: 'sheet_gone',
      facts: { name: 'レビュー' },
    });
  });
});
