import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '../../src/app/rpc-schema.ts';
import { got, type OpenAddon } from './open-addon.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

let addon: OpenAddon;
beforeAll(async () => {
  addon = await openDrawn(smallTrackerPlan('ja', ['kpi']));
});
afterAll(() => addon.book.dispose());

/** The light of the goal "来店". */
async function light(): Promise<string> {
  await addon.book.settle();
  return addon.book.display('KPI', 'B6');
}

const read = () => addon.rpc('readSettings', { tracker: null });
const write = (wanted: Partial<Request<'writeSettings'>>) =>
  addon.rpc('writeSettings', { tracker: 'small', kpi: null, okr: null, fiscalStart: null, ...wanted });

describe('the settings of a tracker', () => {
  it('are read from its sheet, with everybody who may own a row', async () => {
    // 90 and 70 %, 70 and 40 %: look/sidebar, 4.9.
    expect(got(await read())).toEqual({
      tracker: 'small',
      palette: 'standard',
      kpi: { green: 0.9, yellow: 0.7 },
      okr: { green: 0.7, yellow: 0.4 },
      fiscalStart: 4,
      who: '',
      members: ['田中'],
    });
  });

  it('are written into its sheet, lights follow, and undo brings them back', async () => {
    // 90 of 100 visitors is 90 %: ● from 90 % on, ▲ when ● begins at 95 %. Source: domain, section 3.
    expect(await light()).toBe('● 好調');
    expect(got(await write({ kpi: { green: 0.95, yellow: 0.6 }, fiscalStart: 10 }))).toEqual({
      sheetName: '設定',
    });
    expect(await light()).toBe('▲ 注視');
    expect(got(await read())).toMatchObject({
      kpi: { green: 0.95, yellow: 0.6 },
      okr: { green: 0.7, yellow: 0.4 },
      fiscalStart: 10,
    });
    const { action } = got(await addon.rpc('readUndo', { tracker: null }));
    expect(action).toMatchObject({ kind: 'settings' });
    expect(action?.cells).toEqual([
      { name: '● 好調の下限', after: '95%', before: '90%', kept: false },
      { name: '▲ 注視の下限', after: '60%', before: '70%', kept: false },
      { name: '年度の始まる月', after: '10', before: '4', kept: false },
    ]);
    expect(got(await addon.rpc('undo', { tracker: null }))).toEqual({ restored: 3, kept: [] });
    expect(await light()).toBe('● 好調');
    expect(got(await read())).toMatchObject({ kpi: { green: 0.9, yellow: 0.7 }, fiscalStart: 4 });
  });

  it('are refused where lights would cross or a month does not exist', async () => {
    const refused = { ok: false, code: 'unknown' };
    expect(await write({ kpi: { green: 0.7, yellow: 0.9 } })).toMatchObject(refused);
    expect(await write({ okr: { green: 0.7, yellow: 0 } })).toMatchObject(refused);
    expect(await write({ fiscalStart: 13 })).toMatchObject(refused);
    expect(got(await read())).toMatchObject({ kpi: { green: 0.9, yellow: 0.7 }, fiscalStart: 4 });
  });

  it('leave a formula where somebody put one', async () => {
    addon.book.type('設定', 'B13', '=0.5+0.1');
    expect(await write({ kpi: { green: 0.95, yellow: 0.7 } })).toMatchObject({
      ok: false,
      code: 'formula_kept',
      facts: { name: '▲ 注視の下限' },
    });
    expect(addon.book.value('設定', 'B12')).toBe(0.9);
    addon.book.type('設定', 'B13', '0.7');
  });

  it('say which sheet is missing', async () => {
    addon.script(`book.deleteSheet(book.getSheetByName('設定'));`);
    expect(await read()).toMatchObject({ ok: false, code: 'sheet_gone', facts: { name: '設定' } });
    expect(await write({ fiscalStart: 1 })).toMatchObject({ ok: false, code: 'sheet_gone' });
  });
});

describe('who a person is', () => {
  it('is kept for them, and is whose rows a check-in shows', async () => {
    got(await addon.rpc('saveWho', { who: '田中' }));
    const rows = got(await addon.rpc('readCheckIn', { tracker: null, who: null, date: null })).rows;
    expect(rows.map(({ owner }) => owner)).toEqual(['田中']);
    const everybody = { tracker: null, who: '', date: '2026-11-15', rows: [] };
    got(await addon.rpc('saveCheckIn', everybody));
    expect(got(await addon.rpc('readCheckIn', { tracker: null, who: null, date: null })).who).toBe('田中');
    got(await addon.rpc('saveWho', { who: '' }));
    expect(got(await addon.rpc('readCheckIn', { tracker: null, who: null, date: null })).who).toBe('');
  });
});
