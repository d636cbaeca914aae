import { afterEach, describe, expect, it } from 'vitest';
import { got, type OpenAddon, openAddon } from './open-addon.ts';
import { stateOf } from './own-table.ts';

let addon: OpenAddon;
afterEach(() => addon.book.dispose());

/** A sheet with figures, a formula that spills and one that fails; `select` is what the person has selected. */
async function withTable(select: string): Promise<void> {
  addon = await openAddon({ sheets: ['表', "O'Brien"] });
  addon.script(`
    var sheet = book.getSheets()[0];
    sheet.getRange('A1:B3').setValues([['実績', '目標'], [8, 10], [3, 10]]);
    sheet.getRange('A4').setValue("'001");
    sheet.getRange('C2').setFormula('=KPI_PROGRESS(A2:A3;B2:B3)');
    sheet.getRange('D2').setFormula('=1/0');
    sheet.getRange('E2').setFormula('=A2+B2');
    sheet.getRange('${select}').activate();
  `);
  await addon.book.settle();
}

describe('taking the selection as an argument', () => {
  it('names the sheet, however it is called', async () => {
    await withTable('A2:A3');
    expect(got(await addon.rpc('readRange', {}))).toEqual({
      range: "'表'!A2:A3",
      sheetName: '表',
      cell: 'A2',
    });
    addon.script(`book.getSheets()[1].getRange('B5').activate();`);
    expect(got(await addon.rpc('readRange', {})).range).toBe("'O''Brien'!B5");
  });
});

describe('inserting a formula', () => {
  it('puts it into the selected cell; its own sheet need not be named', async () => {
    await withTable('G2');
    const formula = "=KPI_STATUS('表'!A2;'表'!B2)";
    expect(got(await addon.rpc('insertFormula', { formula, replace: false }))).toEqual({
      sheetName: '表',
      cell: 'G2',
    });
    await addon.book.settle();
    expect(addon.book.formula('表', 'G2')).toBe('=KPI_STATUS(A2;B2)');
    expect(addon.book.display('表', 'G2')).toBe('▲ 注視');
  });

  it('replaces what stands there only when told to', async () => {
    await withTable('A2');
    const before = stateOf(addon);
    const request = { formula: '=KPI_PROGRESS(1;2)', replace: false };
    expect(await addon.rpc('insertFormula', request)).toMatchObject({
      ok: false,
      code: 'cell_filled',
      facts: { cell: 'A2' },
    });
    expect(stateOf(addon)).toEqual(before);
    got(await addon.rpc('insertFormula', { ...request, replace: true }));
    await addon.book.settle();
    expect(addon.book.value('表', 'A2')).toBe(0.5);
    // A formula that shows nothing stands there, too.
    addon.book.type('表', 'A2', '=IF(B2>0;"";1)');
    await addon.book.settle();
    expect(await addon.rpc('insertFormula', request)).toMatchObject({ code: 'cell_filled' });
  });

  it.each(['HELLO', '=SUM(A1)', '=KPI_STATUS(1;2', '=IMPORTXML("http://x";"y")'])(
    'refuses %s, which is no formula of one of its functions',
    async (formula) => {
      await withTable('G2');
      expect(await addon.rpc('insertFormula', { formula, replace: true })).toMatchObject({ ok: false });
      expect(addon.book.display('表', 'G2')).toBe('');
    },
  );
});

describe('turning formulas into values', () => {
  it('keeps what the cells show, with everything that spilled', async () => {
    await withTable('A1:E4');
    expect(got(await addon.rpc('convertToValues', {}))).toEqual({
      sheetName: '表',
      range: 'A1:E4',
      converted: 2,
      kept: 1,
    });
    await addon.book.settle();
    expect(['C2', 'C3', 'E2'].map((cell) => addon.book.value('表', cell))).toEqual([0.8, 0.3, 18]);
    expect(['C2', 'E2'].map((cell) => addon.book.formula('表', cell))).toEqual(['', '']);
    expect(addon.book.formula('表', 'D2')).toBe('=1/0');
    expect(addon.book.value('表', 'A4')).toBe('001');
  });

  it('says so where there is nothing to turn', async () => {
    await withTable('A1:B3');
    expect(await addon.rpc('convertToValues', {})).toMatchObject({ ok: false, code: 'no_formula' });
  });
});
