import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

describe('A script that reads and writes cells', () => {
  it('gets back values, formulas with ; and what cells show', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange(1, 1, 2, 3).setValues([[1.5, true, new Date(2026, 3, 15)], ['text', '', '=A1*2']]);
      sheet.getRange('A1').setNumberFormat('0.00');
    `);
    await open.book.settle();
    expect(
      open.run(`
        var range = sheet.getDataRange();
        return [range.getA1Notation(), range.getValues(), range.getDisplayValues(), range.getFormulas(), sheet.getLastRow(), sheet.getLastColumn(),
          range.getValues()[0][2] instanceof Date, Array.isArray(range.getValues())];
      `),
    ).toEqual([
      'A1:C2',
      [
        [1.5, true, '2026-04-14T15:00:00.000Z'],
        ['text', '', 3],
      ],
      [
        ['1.50', 'TRUE', '2026/04/15'],
        ['text', '', '3'],
      ],
      [
        ['', '', ''],
        ['', '', '=A1*2'],
      ],
      2,
      3,
      true,
      true,
    ]);
  });

  it("is refused a table of the wrong shape in Google's words", async () => {
    open = await openScripted();
    expect(() => open.run(`sheet.getRange('A1:B2').setValues([[1, 2]]);`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => open.run(`sheet.getRange('A1:B1').setValues([[1]]);`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => open.run(`sheet.getRange(1, 1, 0, 1);`)).toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });

  it('may not read a computed value in the execution that wrote before', async () => {
    open = await openScripted();
    expect(() =>
      open.run(`sheet.getRange('A1').setFormula('=1+1'); return sheet.getRange('A1').getValue();`),
    ).toThrow('A1 is not calculated yet');
    await open.book.settle();
    expect(open.run(`sheet.getRange('C1').setValue(3); return sheet.getRange('C1').getValue();`)).toBe(3);
    await open.book.settle();
    expect(open.run(`return sheet.getRange('A1').getValue();`)).toBe(2);
  });

  it('formats cells so that the grid shows it', async () => {
    open = await openScripted();
    expect(
      open.run(`
        var range = sheet.getRange('A1:B2');
        range.setBackground('#E6F4EA').setFontColor('red').setFontWeight('bold').setFontSize(14).setFontFamily('Noto Sans JP')
          .setHorizontalAlignment('center').setVerticalAlignment('middle').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
          .setNumberFormat('#,##0').setBorder(true, null, true, null, null, null, '#dadce0', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
        sheet.getRange('B2').setBackgrounds([['#ffffff']]);
        sheet.getRangeList(['A4', 'C4:D5']).setBackground('#000000');
        return [range.getBackgrounds(), range.getFontWeight(), range.getFontSize(), range.getHorizontalAlignment(),
          range.getVerticalAlignment(), range.getWrap(), range.getNumberFormat(), sheet.getRange('D5').getBackground(), sheet.getRange('E5').getFontWeight()];
      `),
    ).toEqual([
      [
        ['#e6f4ea', '#e6f4ea'],
        ['#e6f4ea', '#ffffff'],
      ],
      'bold',
      14,
      'center',
      'middle',
      true,
      '#,##0',
      '#000000',
      'normal',
    ]);
    const style = open.book.api
      .getActiveWorkbook()!
      .getSheetByName('S')!
      .getSheet()
      .getComposedCellStyle(0, 0);
    expect([style.cl?.rgb, style.ff, style.bd?.t?.s, style.bd?.t?.cl.rgb, style.bd?.b]).toEqual([
      '#ff0000',
      'Noto Sans JP',
      8,
      '#dadce0',
      undefined,
    ]);
  });

  it('draws one line where two cells meet: the newer one', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:A4').setBorder(null, null, null, null, null, true, '#dde2ea', SpreadsheetApp.BorderStyle.SOLID);
      sheet.getRange('A2').setBorder(null, null, true, null, null, null, '#2a4480', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    `);
    const model = open.book.api.getActiveWorkbook()!.getSheetByName('S')!.getSheet();
    const lines = [1, 2].map((row) => model.getComposedCellStyle(row, 0).bd);
    expect([lines[0]?.b?.cl.rgb, lines[1]?.t ?? null, lines[1]?.b?.cl.rgb]).toEqual([
      '#2a4480',
      null,
      '#dde2ea',
    ]);
  });

  it('copies, clears and sorts', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:B3').setValues([['b', 2], ['a', '=A2&"!"'], ['', 1]]);
      sheet.getRange('A1:B2').copyTo(sheet.getRange('D5:E6'));
      sheet.getRange('A1:A3').sort(1);
      sheet.getRange('B1').clearContent();
    `);
    await open.book.settle();
    expect(
      open.run(
        `return [sheet.getRange('D5:E6').getFormulas(), sheet.getRange('E6').getValue(), sheet.getRange('A1:A3').getValues(), sheet.getRange('B1').isBlank()];`,
      ),
    ).toEqual([
      [
        ['', ''],
        ['', '=D6&"!"'],
      ],
      'a!',
      [['a'], ['b'], ['']],
      true,
    ]);
  });

  it('hears loudly what is not emulated', async () => {
    open = await openScripted();
    expect(() => open.run(`sheet.setRightToLeft(true);`)).toThrow('not emulated: Sheet.setRightToLeft');
    expect(() => open.run(`SpreadsheetApp.openById('x');`)).toThrow('not emulated: SpreadsheetApp.openById');
    expect(() => open.run(`UrlFetchApp.fetch('https://example.org');`)).toThrow('UrlFetchApp is not defined');
  });

  it('selects, and sees what the user has selected', async () => {
    open = await openScripted({ sheets: ['S', 'Other'] });
    expect(
      open.run(`
        var range = book.getSheetByName('Other').getRange('B2:C3').activate();
        return [book.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(), book.getSelection().getActiveRange().getSheet().getName()];
      `),
    ).toEqual(['Other', 'B2:C3', 'Other']);
    open.book.api.getActiveWorkbook()?.getActiveSheet().getRange('D4').activate();
    expect(open.run(`return book.getActiveRange().getA1Notation();`)).toBe('D4');
  });

  it('is settled also after somebody has only changed a colour in the grid', async () => {
    open = await openScripted();
    open.book.type('S', 'A1', '=1+1');
    await open.book.settle();
    open.book.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').setBackground('#ff0000');
    await open.book.settle();
    expect(
      open.run(`return [sheet.getRange('A1').getBackground(), sheet.getRange('A1').getValue()];`),
    ).toEqual(['#ff0000', 2]);
  });

  it('keeps a filter as data, one a sheet', async () => {
    open = await openScripted();
    expect(
      open.run(
        `sheet.getRange('A1:B4').createFilter(); return sheet.getFilter().getRange().getA1Notation();`,
      ),
    ).toBe('A1:B4');
    expect(open.book.kept('S').filter).toBe('A1:B4');
    expect(() => open.run(`sheet.getRange('A1:B4').createFilter();`)).toThrow('already has a filter');
  });

  it('reads spilled results like any other cells', async () => {
    open = await openScripted();
    open.run(`sheet.getRange('A1').setFormula('=SEQUENCE(2;2)');`);
    await open.book.settle();
    expect(
      open.run(
        `return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues(), sheet.getRange('B2').getFormula()];`,
      ),
    ).toEqual([
      'A1:B2',
      [
        [1, 2],
        [3, 4],
      ],
      '',
    ]);
  });
});
