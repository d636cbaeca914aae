import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

const background = (a1: string) => open.book.effectiveStyle('S', a1).background;

describe('Conditional formats', () => {
  it('colour cells by text, number and formula, and the first rule wins', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:A4').setValues([['● good'], ['■ bad'], [5], ['=CONCATENATE("● ";B1)']]);
      var all = [sheet.getRange('A1:A4')];
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().whenTextContains('●').setBackground('#00FF00').setBold(true).setRanges(all).build(),
        SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEFT($A1;1)="●"').setBackground('#0000ff').setFontColor('#ffffff').setRanges(all).build(),
        SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEFT($A1;1)="■"').setBackground('#ff0000').setRanges(all).build(),
        SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(3).setBackground('#ffff00').setRanges(all).build()
      ]);
    `);
    await open.book.settle();
    expect(['A1', 'A2', 'A3', 'A4', 'A5'].map(background)).toEqual([
      '#00ff00',
      '#ff0000',
      '#ffff00',
      '#00ff00',
      null,
    ]);
    expect(open.book.effectiveStyle('S', 'A1')).toMatchObject({ bold: true, fontColor: '#ffffff' });
    open.book.type('S', 'A1', '■ now');
    await open.book.settle();
    expect(background('A1')).toBe('#ff0000');
  });

  it('are replaced as a whole, and read back in order', async () => {
    open = await openScripted();
    const rule = (text: string) =>
      `SpreadsheetApp.newConditionalFormatRule().whenTextContains('${text}').setBackground('#00ff00').setRanges([sheet.getRange('A1')]).build()`;
    open.run(`sheet.setConditionalFormatRules([${rule('a')}, ${rule('b')}]);`);
    expect(
      open.run(`
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${rule('c')}]).slice(1));
        return sheet.getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition(); return [c.getCriteriaType(), c.getCriteriaValues()[0], c.getBackground()]; });
      `),
    ).toEqual([
      ['TEXT_CONTAINS', 'b', '#00ff00'],
      ['TEXT_CONTAINS', 'c', '#00ff00'],
    ]);
  });

  it('may not look at another sheet, not even through a name', async () => {
    open = await openScripted();
    const set = (formula: string) =>
      open.run(
        `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#00ff00').setRanges([sheet.getRange('A1')]).build()]);`,
      );
    open.run(`book.insertSheet('Settings'); book.setNamedRange('LIMIT', book.getRange('Settings!B2'));`);
    expect(() => set('=A1>Settings!B2')).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
    expect(() => set('=A1>LIMIT')).toThrow('Conditional format rule cannot reference a different sheet.');
    expect(() => set('=A1>INDIRECT("Settings!B2")')).not.toThrow();
    expect(() => set('=A1>S!B2')).not.toThrow();
  });
});

describe('Data validations', () => {
  it('refuse what a script writes against a strict rule, and let a lenient one pass', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['up', 'down'], true).setAllowInvalid(false).setHelpText('up or down').build());
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build());
      sheet.getRange('A1').setValue('up'); sheet.getRange('B1').setValue(7); sheet.getRange('A2').setFormula('="x"');
    `);
    expect(() => open.run(`sheet.getRange('A3').setValue('sideways');`)).toThrow(
      'The data you entered in cell A3 violates the data validation rules set on this cell.',
    );
    expect(open.book.value('S', 'A3')).toBe('');
    expect(() => open.book.type('S', 'A3', 'sideways')).toThrow('The data you entered in cell A3');
  });

  it('are read back per cell and removed per cell', async () => {
    open = await openScripted();
    expect(
      open.run(`
        var list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).setHelpText('pick').build();
        var box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
        sheet.getRange('A1:B2').setDataValidations([[list, box], [list, null]]);
        sheet.getRange('A1').clearDataValidations();
        return sheet.getRange('A1:B2').getDataValidations().map(function (row) { return row.map(function (rule) { return rule && [rule.getCriteriaType(), rule.getHelpText()]; }); });
      `),
    ).toEqual([
      [null, ['CHECKBOX', null]],
      [['VALUE_IN_RANGE', 'pick'], null],
    ]);
  });

  it('check boxes hold true and false', async () => {
    open = await openScripted();
    expect(
      open.run(
        `sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A2').setValue(true); return sheet.getRange('A1:A2').getValues();`,
      ),
    ).toEqual([[false], [true]]);
  });

  it('judge dates as dates', async () => {
    open = await openScripted();
    open.run(
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build()); sheet.getRange('A1').setValue('2026-04-01');`,
    );
    expect(() => open.run(`sheet.getRange('A1').setValue('soon');`)).toThrow(
      'The data you entered in cell A1',
    );
  });
});
