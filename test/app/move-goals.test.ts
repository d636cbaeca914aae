import { describe, expect, it } from 'vitest';
import { bookState, difference } from './book-state.ts';
import { sheetsNow, shownRow } from './check-in-tracker.ts';
import { addon, edit, namesIn, openGoals, undo, wish } from './goal-wishes.ts';
import { got } from './open-addon.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

openGoals();

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

  it('is found wherever columns stand, and what stands in new ones comes along', async () => {
    addon.script(`
      var kpi = book.getSheetByName('KPI');
      kpi.insertColumnBefore(3);
      kpi.getRange('C5').setValue('メモ');
      kpi.moveColumns(kpi.getRange('E1'), 2);
    `);
    await addon.book.settle();
    await edit('K1', { below: 'K2' });
    const { book } = addon;
    expect([book.display('KPI', 'A6'), book.display('KPI', 'D6')]).toEqual(['月商', 'メモ']);
    expect(shownRow(addon, 'KPI', 6)).toMatchObject({ id: 'K1', target: '100', actual: '40' });
    expect(shownRow(addon, 'KPI', 5)).toMatchObject({ id: 'K2', target: '0.5' });
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

  it('of a goal whose target is computed is taken back with the formula', async () => {
    addon.script(`book.getSheetByName('KPI').getRange('D5').setFormula('=50*2');`);
    await addon.book.settle();
    const before = sheetsNow(addon);
    await edit('K1', { archived: true });
    expect(shownRow(addon, 'KPI', 5)).toMatchObject({ target: '' });
    expect((await undo()).kept).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('of a goal whose target is computed keeps the formula, which follows its cells, until it is brought back', async () => {
    addon.script(`book.getSheetByName('KPI').getRange('D5').setFormula('=D7*2');`);
    await addon.book.settle();
    const { changes } = await edit('K1', { archived: true });
    expect(changes[1]).toEqual({ name: '月商', field: '目標値', before: '=D7*2', after: '' });
    await addon.book.settle();
    expect(shownRow(addon, 'KPI', 5)).toMatchObject({ first: '(終了)月商', target: '' });
    expect(shownRow(addon, 'KPI', 5).why).toContain('目標値 200万円。');
    const { action } = got(await addon.rpc('readUndo', { tracker: null }));
    expect(action?.cells[1]).toEqual({ name: '月商', after: '', before: '=D7*2', kept: false });
    await edit('K1', { below: 'K2' });
    await edit('K1', { archived: false });
    await addon.book.settle();
    expect(shownRow(addon, 'KPI', 6)).toMatchObject({ first: '月商', target: '200', why: '単価が低い' });
    expect(addon.book.formula('KPI', 'D6')).toBe('=D7*2');
    await edit('K1', { archived: true });
    await edit('K1', { below: 'K3' });
    await edit('K1', { archived: false });
    expect(addon.book.formula('KPI', 'D7')).toBe('=D6*2');
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

describe('in a tracker as it is drawn', () => {
  it('every formula is as before after moving a key result and putting one in, and after taking that back', async () => {
    const drawn = await openDrawn(smallTrackerPlan('ja', ['okr']));
    const { book, rpc } = drawn;
    await book.settle();
    const before = bookState(book);
    const formulas = () =>
      'BFGJLAC'
        .split('')
        .flatMap((column) => [5, 6, 7, 8].map((row) => book.formula('OKR', `${column}${row}`)));
    const written = formulas();
    got(await rpc('editGoal', await wish('R1', { below: 'R3' }, drawn)));
    await book.settle();
    expect(['A6', 'A7', 'A8'].map((cell) => book.display('OKR', cell))).toEqual(['紹介', '会員', '再来']);
    expect(formulas()).toEqual(written);
    expect(book.display('OKR', 'F8')).toBe('50%');
    got(await rpc('undo', { tracker: null }));
    await book.settle();
    expect(difference(before, bookState(book))).toBe('');
    const request = { kind: 'key_result', name: '友だち', parent: 'O1' } as const;
    got(await rpc('editGoal', await wish(null, request, drawn)));
    got(await rpc('undo', { tracker: null }));
    await book.settle();
    expect(difference(before, bookState(book))).toBe('');
    book.dispose();
  });
});
