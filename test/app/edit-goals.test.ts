import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/app/rpc-schema.ts';
import { sheetsNow, shownRow, typeCheckInTracker } from './check-in-tracker.ts';
import { got, type OpenAddon, openAddon } from './open-addon.ts';

let addon: OpenAddon;
beforeEach(async () => {
  addon = await openAddon({ sheets: ['S'] });
  await typeCheckInTracker(addon);
  // A second objective with a key result, spare rows with ids, a computed column, a formula somebody typed.
  addon.script(`
    var okr = book.getSheetByName('OKR');
    okr.getRange('A7:A8').setValues([['続けて買われる'], ['定期便']]);
    okr.getRange('D8').setValue(0.5).setNumberFormat('0%');
    okr.getRange('J7:L8').setValues([['O', 'O2', ''], ['KR', 'R2', 'O2 続けて買われる']]);
    okr.getRange('K9:K10').setValues([['R3'], ['R4']]);
    okr.getRange('B6').setFormula('=C6/D6');
    okr.getRange('C8').setFormula('=D8/2');
    okr.getRange('R6').setValue('私のメモ');
    book.getSheetByName('KPI').getRange('J9').setValue('K5');
  `);
  await addon.book.settle();
});
afterEach(async () => {
  await addon.book.settle();
  addon.book.dispose();
});

type Wish = Request<'editGoal'>;

/** A goal as it is, but for what is wished. */
async function wish(row: string | null, more: Partial<Wish>): Promise<Wish> {
  const { goals } = got(await addon.rpc('readGoals', { tracker: null }));
  const goal = goals.find((one) => one.row === row);
  const { archived = false, kind = 'kpi', name = '', parent = null } = goal ?? {};
  return { tracker: null, language: 'ja', row, kind, name, parent, archived, below: null, ...more };
}
const edit = async (row: string | null, more: Partial<Wish>) =>
  got(await addon.rpc('editGoal', await wish(row, more)));
const undo = async () => got(await addon.rpc('undo', { tracker: null }));
const namesIn = (sheet: string, rows: readonly number[]): (string | undefined)[] =>
  rows.map((row) => shownRow(addon, sheet, row).first);

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
    const preview = got(await addon.rpc('previewGoal', await wish(null, wished)));
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

describe('another place', () => {
  it('of a KPI is below another one, with its figures and their formats; formulas stay', async () => {
    const before = sheetsNow(addon);
    const { changes } = await edit('K1', { below: 'K3' });
    expect(changes).toEqual([{ name: '月商', field: '並び', before: 'いちばん上', after: '「訪問」の下' }]);
    expect(namesIn('KPI', [5, 6, 7, 8])).toEqual(['認知度', '訪問', '月商', '解約']);
    expect(shownRow(addon, 'KPI', 7)).toMatchObject({
      id: 'K1',
      actual: '40',
      target: '100',
      updated: '2026/9/15',
    });
    expect(addon.book.formula('KPI', 'C6')).toBe('=20+30');
    expect((await undo()).restored).toBe(1);
    expect(sheetsNow(addon)).toEqual(before);
    await edit('K4', { below: '' });
    expect(namesIn('KPI', [5, 6])).toEqual(['解約', '月商']);
  });

  it('of a key result is below those of its new objective, and what people wrote beside it comes along', async () => {
    const before = sheetsNow(addon);
    await edit('R1', { parent: 'O2' });
    expect(namesIn('OKR', [5, 6, 7, 8])).toEqual(['信頼される', '続けて買われる', '定期便', '再購入']);
    expect(shownRow(addon, 'OKR', 8)).toMatchObject({ id: 'R1', parent: 'O2 続けて買われる', actual: '30' });
    expect(addon.book.display('OKR', 'R8')).toBe('私のメモ');
    // A formula somebody typed reads the same figure in the row it has moved to; the tracker's own one stays.
    expect(addon.book.formula('OKR', 'C7').replace(/\$/g, '')).toBe('=D7/2');
    expect(addon.book.formula('OKR', 'B6').replace(/\$/g, '')).toBe('=C6/D6');
    await addon.book.settle();
    expect((await undo()).kept).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('of an objective is that of its key results, too', async () => {
    await edit('O2', { below: '' });
    expect(namesIn('OKR', [5, 6, 7, 8])).toEqual(['続けて買われる', '定期便', '信頼される', '再購入']);
    // Somebody moved it meanwhile: it stays where it was put.
    addon.script(`book.getSheetByName('OKR').getRange('A4:B4').setValues([['x', '']]);`);
    await edit('O2', { below: 'O1' });
    expect(namesIn('OKR', [5, 6, 7, 8])).toEqual(['信頼される', '再購入', '続けて買われる', '定期便']);
  });

  it('is not taken back when the goal stands somewhere else by now', async () => {
    await edit('K1', { below: 'K3' });
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      kpi.moveRows(kpi.getRange('A8'), 6);
    `);
    await addon.book.settle();
    const { action } = got(await addon.rpc('readUndo', { tracker: null }));
    expect(action).toMatchObject({ kind: 'goal', cells: [{ name: '月商', kept: false }] });
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      kpi.moveRows(kpi.getRange('A8'), 5);
    `);
    await addon.book.settle();
    expect((await undo()).kept).toEqual(['月商']);
    expect(shownRow(addon, 'KPI', 5).first).toBe('月商');
  });

  it('below itself is refused', async () => {
    await edit('O2', { parent: 'O1' });
    const before = sheetsNow(addon);
    expect(await addon.rpc('editGoal', await wish('O1', { parent: 'O2' }))).toMatchObject({
      code: 'table_changed',
    });
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('none: nothing is changed', async () => {
    const before = sheetsNow(addon);
    expect((await edit('R1', { below: 'O1' })).changes).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
  });
});

describe('archiving', () => {
  it('keeps a KPI with its figures, takes its target away, and no check-in asks for it any more', async () => {
    const before = sheetsNow(addon);
    const { changes } = await edit('K1', { archived: true });
    expect(changes.map(({ field }) => field)).toEqual(['指標', '目標値', '原因']);
    const row = shownRow(addon, 'KPI', 5);
    expect(row).toMatchObject({ first: '(終了)月商', id: 'K1', actual: '40', target: '' });
    expect(row.why).toMatch(/終了。目標値 100万円。単価が低い$/);
    const { rows } = got(await addon.rpc('readCheckIn', { tracker: null, who: '', date: null }));
    expect(rows.map(({ rowId }) => rowId)).not.toContain('K1');
    // Brought back: as if nothing had been.
    await edit('K1', { archived: false });
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('of an objective takes its key results along and brings them back, too', async () => {
    const before = sheetsNow(addon);
    await edit('O1', { archived: true });
    expect(shownRow(addon, 'OKR', 5)).toMatchObject({ first: '(終了)信頼される', type: '' });
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({ target: '', parent: '– O1 信頼される' });
    expect(shownRow(addon, 'OKR', 7)).toMatchObject({ first: '続けて買われる', type: 'O' });
    const gone = sheetsNow(addon);
    await undo();
    expect(sheetsNow(addon)).toEqual(before);
    await edit('O1', { archived: true });
    expect(sheetsNow(addon)).toEqual(gone);
    const { goals } = got(await addon.rpc('readGoals', { tracker: null }));
    expect(goals.slice(0, 2)).toMatchObject([
      { row: 'O1', kind: 'objective', archived: true },
      { row: 'R1', kind: 'key_result', parent: 'O1', archived: true },
    ]);
    await edit('O1', { archived: false });
    expect(sheetsNow(addon)).toEqual({
      ...(before as object),
      'OKR:6:9': undefined,
      ...(sheetsNow(addon) as object),
    });
    expect(shownRow(addon, 'OKR', 6)).toMatchObject({
      first: '再購入',
      target: '60',
      parent: 'O1 信頼される',
      type: 'KR',
    });
  });
});
