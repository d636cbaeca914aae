import { describe, expect, it } from 'vitest';
import { sheetsNow, shownRow } from './check-in-tracker.ts';
import { addon, edit, openGoals, undo, wish } from './goal-wishes.ts';
import { got } from './open-addon.ts';

openGoals();

describe('the goals that can be edited', () => {
  it('are the objectives with their key results and the KPIs, with what they belong to', async () => {
    const { goals } = got(await addon.rpc('readGoals', { tracker: null }));
    expect(goals.map(({ kind, parent, row }) => `${kind} ${row} ${parent}`)).toEqual([
      ...['objective O1 null', 'key_result R1 O1', 'objective O2 null', 'key_result R2 O2'],
      ...['kpi K1 null', 'kpi K2 null', 'kpi K3 null', 'kpi K4 null'],
    ]);
  });
});

describe('adding a goal', () => {
  it('puts a KPI into the next spare row, with the id that waits there', async () => {
    const wished = { kind: 'kpi', name: '=新規', parent: 'K1' } as const;
    const before = sheetsNow(addon);
    const { unchanged, ...preview } = got(await addon.rpc('previewGoal', await wish(null, wished)));
    expect(unchanged).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
    expect(preview.changes).toEqual([{ name: '=新規', field: '指標', before: '', after: '=新規' }]);
    expect(await edit(null, wished)).toEqual({ ...preview, row: 'K5', sheetName: 'KPI' });
    expect(shownRow(addon, 'KPI', 9)).toMatchObject({ first: '=新規', id: 'K5' });
    expect((await undo()).kept).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('puts a key result below those of its objective, with formulas and without their figures; undo takes it out', async () => {
    const before = sheetsNow(addon);
    // R3 and R4 wait in spare rows.
    expect((await edit(null, { kind: 'key_result', name: '紹介', parent: 'O1' })).row).toBe('R5');
    const row = shownRow(addon, 'OKR', 7);
    expect(row).toMatchObject({
      first: '紹介',
      id: 'R5',
      type: 'KR',
      parent: 'O1 信頼される',
      actual: '',
      owner: '',
    });
    expect(addon.book.formula('OKR', 'B7').replace(/\$/g, '')).toBe('=C7/D7');
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ id: 'R1', actual: '30' });
    expect(shownRow(addon, 'OKR', 8)).toMatchObject({ first: '続けて買われる', id: 'O2' });
    expect((await undo()).kept).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('stays when somebody has typed into the new row since', async () => {
    await edit(null, { kind: 'key_result', name: '紹介', parent: 'O1' });
    addon.script(`book.getSheetByName('OKR').getRange('D7').setValue(12);`);
    const { kept, restored } = await undo();
    expect([kept, restored]).toEqual([['紹介'], 0]);
    expect(shownRow(addon, 'OKR', 7)).toMatchObject({ first: '紹介', target: '12' });
  });

  it('puts a key result of the last objective and a new objective into spare rows', async () => {
    const add = async (kind: 'key_result' | 'objective', parent: string | null) =>
      (await edit(null, { kind, name: kind, parent })).row;
    expect(await add('key_result', 'O2')).toBe('R3');
    expect(await add('objective', null)).toBe('O3');
    expect(shownRow(addon, 'OKR', 9)).toMatchObject({ id: 'R3', parent: 'O2 続けて買われる' });
    expect(shownRow(addon, 'OKR', 10)).toMatchObject({ id: 'O3', type: 'O' });
    // Ids and types follow from what people see.
    const { action } = got(await addon.rpc('readUndo', { tracker: null }));
    expect(action?.cells).toEqual([{ name: 'objective', before: '', after: 'objective', kept: false }]);
  });

  it('without a name is refused', async () => {
    const before = sheetsNow(addon);
    expect(await addon.rpc('editGoal', await wish(null, { name: ' \u3000' }))).toMatchObject({ ok: false });
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('names the sheet by its tab when it is gone', async () => {
    const request = await wish(null, { name: '紹介' });
    addon.script(`book.deleteSheet(book.getSheetByName('KPI'));`);
    expect(await addon.rpc('editGoal', request)).toMatchObject({
      code: 'sheet_gone',
      facts: { name: 'KPI' },
    });
  });

  it('says so when its objective is gone, and changes nothing', async () => {
    const before = sheetsNow(addon);
    const request = await wish(null, { kind: 'key_result', name: '紹介', parent: 'O9' });
    expect(await addon.rpc('editGoal', request)).toMatchObject({ ok: false, code: 'row_gone' });
    expect(sheetsNow(addon)).toEqual(before);
  });
});

describe('another name', () => {
  it('stands also where other rows name the goal, and in the past values; undo brings the old one back', async () => {
    const before = sheetsNow(addon);
    const { changes } = await edit('O1', { name: '信頼で選ばれる' });
    expect(changes.map(({ field, name }) => `${name} ${field}`)).toEqual([
      '信頼される 目標・成果指標',
      '再購入 親の目標',
    ]);
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ parent: 'O1 信頼で選ばれる' });
    await undo();
    expect(sheetsNow(addon)).toEqual(before);
    await edit('K1', { name: '月の売上' });
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ first: 'K1', item: '月の売上' });
    expect(shownRow(addon, 'チェックイン', 5).name).toBe('月商');
    await undo();
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('stays where somebody has typed a third one since', async () => {
    await edit('O1', { name: '信頼で選ばれる' });
    addon.script(`book.getSheetByName('OKR').getRange('A5').setValue('三つめ');`);
    expect((await undo()).kept).toEqual(['信頼される']);
    expect(shownRow(addon, 'OKR', 5).first).toBe('三つめ');
    expect(shownRow(addon, 'OKR', 6).parent).toBe('O1 信頼される');
  });
});
