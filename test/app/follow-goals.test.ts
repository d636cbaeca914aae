import { describe, expect, it } from 'vitest';
import { sheetsNow } from './check-in-tracker.ts';
import { addon, edit, openGoals, undo, wish } from './goal-wishes.ts';
import { got } from './open-addon.ts';
import { openDrawn, smallTrackerPlan } from './small-tracker.ts';

openGoals();

/** Types formulas into cells such as `KPI!C5`. */
async function type(formulas: Readonly<Record<string, string>>): Promise<void> {
  addon.script(`
    var formulas = ${JSON.stringify(formulas)};
    Object.keys(formulas).forEach(function (cell) {
      var at = cell.split('!');
      book.getSheetByName(at[0]).getRange(at[1]).setFormula(formulas[cell]);
    });
  `);
  await addon.book.settle();
}

const formulaIn = (cell: string): string => {
  const [sheet = '', at = ''] = cell.split('!');
  return addon.book.formula(sheet, at);
};
const formulasIn = (cells: readonly string[]) => Object.fromEntries(cells.map((at) => [at, formulaIn(at)]));

// 月商 stands in row 5 of KPI, 認知度 in 6, 訪問 in 7, 解約 in 8.
const TYPED = {
  'KPI!C8': '=C5*1',
  'KPI!R12': '=SUM(C5:C8)+KPI!D5',
  'OKR!C6': '=KPI!C5-10',
  'OKR!R5': '=C6+KPI!C7',
  '定性目標!I6': '=KPI!C6+C6',
};

describe('formulas that people typed elsewhere in the tracker', () => {
  it('read the same goals after one was moved, and again after that was taken back', async () => {
    await type(TYPED);
    const before = sheetsNow(addon);
    const shown = () =>
      ['OKR!C6', '定性目標!I6'].map((at) => addon.book.display(...(at.split('!') as [string, string])));
    const figures = shown();
    await edit('K1', { below: 'K3' });
    await addon.book.settle();
    expect(formulasIn(Object.keys(TYPED))).toEqual({
      'KPI!C8': '=C7*1',
      'KPI!R12': '=SUM(C5:C8)+KPI!D7',
      'OKR!C6': '=KPI!C7-10',
      'OKR!R5': '=C6+KPI!C6',
      '定性目標!I6': '=KPI!C5+C6',
    });
    expect(shown()).toEqual(figures);
    expect((await undo()).kept).toEqual([]);
    await addon.book.settle();
    expect(sheetsNow(addon)).toEqual(before);
  });

  it('that read rows which do not stay next to each other stay, and undo leaves them alone, too', async () => {
    // The second one is to be what the first one is: they must not be mixed up when that is taken back.
    await type({ 'OKR!R5': '=SUM(KPI!C5:C6)', 'OKR!R6': '=SUM(KPI!C6:C7)', 'KPI!R5': '=SUM(C5:C6)' });
    const before = sheetsNow(addon);
    const wished = await wish('K1', { below: 'K3' });
    expect(got(await addon.rpc('previewGoal', wished)).unchanged).toEqual(['OKR!R5', 'KPI!R7']);
    await edit('K1', { below: 'K3' });
    expect(formulasIn(['OKR!R5', 'OKR!R6', 'KPI!R7'])).toEqual({
      'OKR!R5': '=SUM(KPI!C5:C6)',
      'OKR!R6': '=SUM(KPI!C5:C6)',
      'KPI!R7': '=SUM(C5:C6)',
    });
    await undo();
    expect(sheetsNow(addon)).toEqual(before);
  });
});

describe('formulas on other sheets', () => {
  it('stay, and the preview names those that read rows which move', async () => {
    await type({ 'S!A1': '=KPI!C5', 'S!B2': '=KPI!C8+OKR!C6', 'S!B3': '=SUM(KPI!C5:C8)', 'S!A4': '=C5' });
    const preview = async (row: string, below: string) =>
      got(await addon.rpc('previewGoal', await wish(row, { below }))).unchanged;
    const before = sheetsNow(addon);
    expect(await preview('K1', 'K3')).toEqual(['S!A1']);
    expect(await preview('K4', 'K2')).toEqual(['S!B2']);
    expect(await preview('O2', '')).toEqual(['S!B2']);
    expect(got(await addon.rpc('previewGoal', await wish('K1', { name: '売上' }))).unchanged).toEqual([]);
    expect(sheetsNow(addon)).toEqual(before);
    await edit('K1', { below: 'K3' });
    expect(formulasIn(['S!A1', 'S!B2'])).toEqual({ 'S!A1': '=KPI!C5', 'S!B2': '=KPI!C8+OKR!C6' });
  });
});

describe('the formulas of a whole tracker', () => {
  it('are all as before when a KPI or a key result is moved', async () => {
    const drawn = await openDrawn(smallTrackerPlan());
    const { book, rpc, script } = drawn;
    await book.settle();
    const formulas = () =>
      script(`return book.getSheets().map(function (sheet) { return sheet.getDataRange().getFormulas(); });`);
    const before = formulas();
    for (const [row, below] of [
      ['K1', 'K3'],
      ['R1', 'R3'],
    ] as const) {
      const wished = await wish(row, { below }, drawn);
      expect(got(await rpc('previewGoal', wished)).unchanged).toEqual([]);
      got(await rpc('editGoal', wished));
      await book.settle();
      expect(formulas()).toEqual(before);
    }
    book.dispose();
  });
});
