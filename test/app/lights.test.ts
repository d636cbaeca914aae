import { describe, expect, it } from 'vitest';
import { got, openAddon } from './open-addon.ts';
import { COLUMNS, STYLE, stateOf, typeOwnTable } from './own-table.ts';

/** A sheet with the table of `own-table.ts`. */
async function openTable() {
  const addon = await openAddon({ sheets: ['S'] });
  typeOwnTable(addon);
  const add = async () => {
    const { sheetId, headerRow } = got(await addon.rpc('readTable', {}));
    return addon.rpc('addLights', { sheetId, headerRow, columns: COLUMNS, ...STYLE });
  };
  return { ...addon, addon, add };
}

describe('lights on a table of one’s own', () => {
  it('finds the table around the selected cell, its columns by their titles, and the first free column', async () => {
    const { rpc } = await openTable();
    expect(got(await rpc('readTable', {}))).toMatchObject({
      sheetName: 'S',
      headerRow: 3,
      guess: COLUMNS,
      rowCount: 4,
      letter: 'D',
      hasLights: false,
      rows: [
        ['月商', 95, 100],
        ['会員', 75, 100],
        ['訪問', 10, 100],
      ],
    });
  });

  it('adds a column with words, marks and colours, and touches nothing else', async () => {
    const { addon, book, add } = await openTable();
    const before = stateOf(addon) as { rules: unknown[]; notes: string[][] }[];
    expect(got(await add())).toEqual({ sheetName: 'S', letter: 'D', rows: 4 });
    await book.settle();
    expect(['D3', 'D4', 'D5', 'D6', 'D7'].map((cell) => book.display('S', cell))).toEqual([
      '信号',
      '● 好調',
      '▲ 注視',
      '■ 要改善',
      '– データなし',
    ]);
    expect(book.note('S', 'D3')).toBe('shirube:lights:実績:目標値::');
    // Colours of look.md 1.1: ● as 2, ▲ as 3, ■ as 4, – as 6.
    expect(['D4', 'D5', 'D6', 'D7'].map((cell) => book.effectiveStyle('S', cell).background)).toEqual([
      '#d6f4dc',
      '#ffe8a3',
      '#fbb1a8',
      '#d9dde4',
    ]);
    const after = stateOf(addon) as typeof before;
    expect(after[0]!.rules.slice(-2)).toEqual(before[0]!.rules);
    expect(after[0]!.rules).toHaveLength(7);
    expect(after[0]!.notes[3]![1]).toBe('わたしのメモ');
    expect(book.display('S', 'B4')).toBe('95.0');
  });

  it('follows when an actual changes', async () => {
    const { book, add } = await openTable();
    await add();
    await book.settle();
    book.type('S', 'B6', '100');
    await book.settle();
    expect(book.display('S', 'D6')).toBe('● 達成');
    expect(book.effectiveStyle('S', 'D6').background).toBe('#d6f4dc');
  });

  it('can be added twice without doubling anything', async () => {
    const { addon, add } = await openTable();
    await add();
    const once = stateOf(addon);
    await add();
    expect(stateOf(addon)).toEqual(once);
  });

  it('are renewed after a column was inserted and a row added, with the same columns', async () => {
    const { book, add, script } = await openTable();
    await add();
    script(`var sheet = book.getSheets()[0]; sheet.insertColumnBefore(2); sheet.getRange('A8:D8').setValues([['新規', '', 50, 100]]);
      sheet.getRange('C5').activate();`);
    book.run('menuUpdateLights');
    expect(book.shown.alerts.pop()?.prompt).toBe('「S」のE列に、5行の信号があります。');
    await book.settle();
    expect(book.display('S', 'E8')).toBe('■ 要改善');
    expect(book.formula('S', 'E8')).toContain('$C8/$D8');
  });

  it('can be had in the colour-blind safe palette', async () => {
    const { book, add, rpc } = await openTable();
    await add();
    await rpc('savePreferences', { language: 'en', palette: 'safe' });
    book.run('menuUpdateLights');
    await book.settle();
    expect(book.display('S', 'D6')).toBe('■ Needs action');
    expect(book.effectiveStyle('S', 'D6').background).toBe('#f7ac74');
  });

  it('keep the heading people gave them', async () => {
    const { book, add } = await openTable();
    await add();
    book.type('S', 'D3', 'いまの信号');
    await add();
    await book.settle();
    expect(book.display('S', 'D3')).toBe('いまの信号');
  });

  it('are removed without a trace, but a value someone wrote among them stays', async () => {
    const { addon, book, add, rpc } = await openTable();
    const before = stateOf(addon);
    await add();
    expect(got(await rpc('removeLights', {}))).toMatchObject({ letter: 'D' });
    expect(stateOf(addon)).toEqual(before);
    await add();
    book.type('S', 'D5', 'わたしの値');
    await rpc('removeLights', {});
    await book.settle();
    expect(book.display('S', 'D5')).toBe('わたしの値');
    expect(book.display('S', 'D4')).toBe('');
  });

  it('leave formulas of one’s own in their column, also those of another table below', async () => {
    const { book, add, rpc, script } = await openTable();
    await add();
    book.type('S', 'D5', '=1+1');
    script(
      `var s = book.getSheets()[0]; s.getRange('D12').setFormula('=SUM(A1:A2)'); s.getRange('B5').activate();`,
    );
    await add();
    got(await rpc('removeLights', {}));
    expect(['D5', 'D12', 'D6'].map((cell) => book.formula('S', cell))).toEqual(['=1+1', '=SUM(A1:A2)', '']);
  });

  it('never cover what stands right of the table', async () => {
    const { book, add, rpc, script } = await openTable();
    script(
      `var sheet = book.getSheets()[0]; sheet.getRange('E6').setFormula('=IF(1=1;"";"")'); sheet.getRange('B5').activate();`,
    );
    expect(got(await rpc('readTable', {})).letter).toBe('D');
    await add();
    await book.settle();
    expect(book.formula('S', 'E6')).toBe('=IF(1=1;"";"")');
  });

  it('refuse columns that are not in the table, the same column twice, and another sheet', async () => {
    const { addon, rpc } = await openTable();
    const before = stateOf(addon);
    const { sheetId, headerRow } = got(await rpc('readTable', {}));
    const ask = (columns: typeof COLUMNS, id = sheetId) =>
      rpc('addLights', { sheetId: id, headerRow, columns, ...STYLE });
    expect(await ask({ ...COLUMNS, target: 9 })).toMatchObject({ ok: false, code: 'table_changed' });
    expect(await ask({ ...COLUMNS, target: 2 })).toMatchObject({ ok: false, code: 'same_column' });
    expect(await ask(COLUMNS, '999')).toMatchObject({ ok: false, code: 'table_changed' });
    addon.book.run('menuUpdateLights');
    expect(addon.book.shown.alerts.pop()?.title).toBe('信号の列が見つかりません');
    expect(await rpc('removeLights', {})).toMatchObject({ ok: false, code: 'lights_missing' });
    expect(stateOf(addon)).toEqual(before);
  });

  it('say so where there is no table', async () => {
    const { rpc } = await openAddon();
    expect(await rpc('readTable', {})).toMatchObject({ ok: false, code: 'no_table' });
  });
});
