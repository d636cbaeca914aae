import { describe, expect, it } from 'vitest';
import { addon, kpi, openCheckInAddon, save } from './check-in-addon.ts';
import { sheetsNow, shownRow } from './check-in-tracker.ts';
import { got } from './open-addon.ts';

openCheckInAddon();

describe('taking the last action back', () => {
  it('restores inputs, marks the lines of the record and computes the past anew', async () => {
    const before = shownRow(addon, 'KPI', 5);
    got(await save([kpi('K1', 45, { why: '別の理由' }), kpi('K2', 0.3)]));
    const { action } = got(await addon.rpc('readUndo', { tracker: null }));
    expect(action).toMatchObject({ kind: 'check_in', lines: 2 });
    expect(action?.cells).toContainEqual({ name: '月商', after: '45万円', before: '40万円', kept: false });
    expect(got(await addon.rpc('undo', { tracker: null }))).toEqual({ restored: 5, kept: [] });
    expect(shownRow(addon, 'KPI', 5)).toEqual(before);
    expect(shownRow(addon, 'チェックイン', 6).latest).toBe('1');
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ row_id: '', source: '取り消し', value: '45' });
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ v11: '30', v12: '40', s12: '4' });
    expect(shownRow(addon, '履歴', 6)).toMatchObject({ v10: '20%', v12: '' });
    expect(await addon.rpc('undo', { tracker: null })).toMatchObject({ ok: false, code: 'nothing_to_undo' });
  });

  it('leaves the equal line of somebody else', async () => {
    got(await save([kpi('K1', 45)], { who: '田中' }));
    got(await save([kpi('K1', 45)]));
    got(await addon.rpc('undo', { tracker: null }));
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ row_id: 'K1', who: '田中', latest: '1' });
    expect(shownRow(addon, 'チェックイン', 8)).toMatchObject({ row_id: '', who: '佐藤' });
  });

  it('restores the past values, too, where there is no record', async () => {
    addon.script(`book.deleteSheet(book.getSheetByName('チェックイン'));`);
    got(await save([kpi('K1', 45)]));
    expect(shownRow(addon, '履歴', 5).v12).toBe('45');
    got(await addon.rpc('undo', { tracker: null }));
    expect(shownRow(addon, 'KPI', 5).actual).toBe('40');
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ v11: '30', v12: '40', s12: '4' });
  });

  it('leaves what somebody has changed since, and names it', async () => {
    got(await save([kpi('K1', 45), kpi('K2', 0.3)]));
    addon.book.type('KPI', 'C5', '46');
    await addon.book.settle();
    const { kept } = got(await addon.rpc('undo', { tracker: null }));
    expect(kept).toEqual(['月商']);
    expect(shownRow(addon, 'KPI', 5).actual).toBe('46');
    expect(shownRow(addon, 'KPI', 6).actual).toBe('20%');
  });

  it('finds the rows after somebody sorted and moved them', async () => {
    got(await save([kpi('K2', 0.3)]));
    addon.script(`book.getSheetByName('KPI').insertRowsBefore(5, 3);`);
    got(await addon.rpc('undo', { tracker: null }));
    expect(shownRow(addon, 'KPI', 9)).toMatchObject({ first: '認知度', actual: '20%', updated: '2026/7/31' });
  });

  it('also takes back a target that was written with its evidence', async () => {
    const sheetId = got(await addon.rpc('readCheckIn', { tracker: null, who: '', date: null }))
      .kpiSheetId as string;
    got(await addon.rpc('writeTarget', { sheetId, rowId: 'K1', target: 80, evidence: '届く見込み 60%' }));
    expect(shownRow(addon, 'KPI', 5).target).toBe('80');
    expect(got(await addon.rpc('undo', { tracker: null })).restored).toBe(1);
    expect(shownRow(addon, 'KPI', 5).target).toBe('100');
  });

  it('also takes back that everything was recorded: lines, past values, misses and dates', async () => {
    const before = sheetsNow(addon) as Record<string, string>;
    got(await addon.rpc('recordAll', { tracker: null }));
    const { action } = got(await addon.rpc('readUndo', { tracker: null }));
    expect(action).toMatchObject({ kind: 'record_all', lines: 6 });
    // The dates of a figure that had none, and of one that a formula fills.
    expect(got(await addon.rpc('undo', { tracker: null }))).toEqual({ restored: 2, kept: [] });
    const after = sheetsNow(addon) as Record<string, string>;
    const others = (cells: Record<string, string>) =>
      Object.entries(cells).filter(
        ([cell]) => /^(?:KPI|OKR|定性目標)/.test(cell) && !/^KPI:\d+:5$/.test(cell),
      );
    expect(others(after)).toEqual(others(before));
    expect(shownRow(addon, '履歴', 5)).toMatchObject({ v12: '40', checkins: '3' });
    expect(shownRow(addon, 'チェックイン', 7)).toMatchObject({ row_id: '', source: '取り消し' });
  });

  it('also takes back a parent that was chosen or cleared, and a target that was used', async () => {
    const before = sheetsNow(addon);
    got(await addon.rpc('setParent', { tracker: 'mini', row: 'R1', parent: null }));
    expect(shownRow(addon, 'OKR', 6).parent).toBe('');
    const { action } = got(await addon.rpc('readUndo', { tracker: 'mini' }));
    expect(action).toMatchObject({
      kind: 'goal',
      cells: [{ name: '再購入', after: '', before: 'O1 信頼される', kept: false }],
    });
    got(await addon.rpc('undo', { tracker: 'mini' }));
    expect(sheetsNow(addon)).toEqual(before);
    got(await addon.rpc('useTarget', { tracker: 'mini', row: 'K2', target: 0.7 }));
    expect(shownRow(addon, 'KPI', 6).target).toBe('0.7');
    got(await addon.rpc('undo', { tracker: 'mini' }));
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('changes nothing when there is nothing to take back', async () => {
    const before = sheetsNow(addon);
    expect(got(await addon.rpc('readUndo', { tracker: null })).action).toBeNull();
    expect(await addon.rpc('undo', { tracker: null })).toMatchObject({ ok: false, code: 'nothing_to_undo' });
    expect(sheetsNow(addon)).toEqual(before);
  });
});
