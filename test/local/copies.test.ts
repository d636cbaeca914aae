import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

const MARKED = `
  sheet.getRange('A1:A2').setValues([[1], ['=A1+1']]).setBackground('#00ff00').setNumberFormat('0.0').setNote('note');
  sheet.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBold(true)
    .setRanges([sheet.getRange('A1:A9')]).build()]);
`;

const SHOW = `
  function show(range) {
    return [range.getFormulas().join(), range.getBackground(), range.getNumberFormat(), range.getNote(), range.getDataValidation() !== null,
      range.getSheet().getConditionalFormatRules().map(function (rule) {
        return rule.getRanges().map(function (each) { return each.getA1Notation(); }).join() + rule.getBooleanCondition().getCriteriaValues()[0];
      }).join(' ')];
  }
`;

describe('Copied cells', () => {
  it('take formulas, looks, notes, choices and conditional formats along', async () => {
    open = await openScripted();
    open.run(`${MARKED} sheet.getRange('A1:A2').copyTo(sheet.getRange('C5'));`);
    await open.book.settle();
    expect(open.run(`${SHOW} return show(sheet.getRange('C5:C6'));`)).toEqual([
      ',=C5+1',
      '#00ff00',
      '0.0',
      'note',
      true,
      'A1:A9,C5:C6=$A1>1',
    ]);
    expect(open.book.value('S', 'C6')).toBe(2);
  });

  it('replace what was there, whose rules no longer hold', async () => {
    open = await openScripted();
    open.run(`${MARKED} sheet.getRange('E1:E2').copyTo(sheet.getRange('A1'));`);
    await open.book.settle();
    expect(open.run(`${SHOW} return show(sheet.getRange('A1:A2'));`)).toEqual([
      ',',
      '#ffffff',
      '0.###############',
      '',
      false,
      'A3:A9=$A3>1',
    ]);
  });

  it('bring their conditional formats to another sheet', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    open.run(`${MARKED} sheet.getRange('A2').copyTo(book.getSheetByName('T').getRange('B4'));`);
    await open.book.settle();
    expect(open.run(`${SHOW} return show(book.getSheetByName('T').getRange('B4'));`)).toEqual([
      '=B3+1',
      '#00ff00',
      '0.0',
      'note',
      true,
      'B4=$A4>1',
    ]);
  });

  it('are copied in parts: what they show, or their looks', async () => {
    open = await openScripted();
    open.run(MARKED);
    await open.book.settle();
    open.run(`
      sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'), { contentsOnly: true });
      sheet.getRange('A1:A2').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    `);
    await open.book.settle();
    expect(
      open.run(`return [sheet.getRange('C1:C2').getValues(), sheet.getRange('C1:C2').getFormulas(), sheet.getRange('C1').getBackground(),
        sheet.getRange('E1:E2').getValues(), sheet.getRange('E2').getBackground()];`),
    ).toEqual([[[1], [2]], [[''], ['']], '#ffffff', [[''], ['']], '#00ff00']);
    expect(() =>
      open.run(`sheet.getRange('A1').copyTo(sheet.getRange('C1'), 'PASTE_COLUMN_WIDTHS', false);`),
    ).toThrow('not emulated: Range.copyTo with PASTE_COLUMN_WIDTHS');
  });
});

describe('A copied sheet', () => {
  const DRAWN = `
    ${MARKED} sheet.getRange('A1:A9').createFilter(); sheet.protect(); sheet.getRange('C1:D1').shiftColumnGroupDepth(1); sheet.hideRows(7);
    sheet.setFrozenRows(1); sheet.setColumnWidth(2, 55); book.getSheetByName('T').getRange('A1').setFormula('=S!A2');
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:A9')).setPosition(3, 3, 0, 0).build());
  `;

  it('is like its original but for protections, stands behind it and is in front of the user', async () => {
    open = await openScripted({ sheets: ['S', 'T'], locale: 'en_US' });
    open.run(DRAWN);
    await open.book.settle();
    open.run(`book.setActiveSheet(sheet); book.duplicateActiveSheet().getRange('A1').setValue(5);`);
    await open.book.settle();
    expect(open.book.sheetNames()).toEqual(['S', 'Copy of S', 'T']);
    expect(
      open.run(`${SHOW} var copy = book.getActiveSheet(); return show(copy.getRange('A1:A2')).concat(copy.getName(), copy.isRowHiddenByUser(7),
        copy.getFrozenRows(), copy.getColumnWidth(2), copy.getSheetId() !== sheet.getSheetId());`),
    ).toEqual([',=A1+1', '#00ff00', '0.0', 'note', true, 'A1:A9=$A1>1', 'Copy of S', true, 1, 55, true]);
    expect(open.book.kept('Copy of S')).toMatchObject({
      filter: 'A1:A9',
      protections: [],
      groups: [{ dimension: 'columns', first: 3, last: 4 }],
      charts: [{ ranges: ['A1:A9'] }],
    });
    expect([
      open.book.value('Copy of S', 'A2'),
      open.book.value('S', 'A2'),
      open.book.value('T', 'A1'),
    ]).toEqual([6, 2, 2]);
  });

  it('goes its own ways', async () => {
    open = await openScripted({ sheets: ['S', 'T'], locale: 'en_US' });
    open.run(DRAWN);
    open.run(
      `sheet.copyTo(book); book.getSheetByName('Copy of S').insertRowsBefore(1, 2); sheet.copyTo(book);`,
    );
    await open.book.settle();
    expect(open.book.sheetNames()).toEqual(['S', 'T', 'Copy of S', 'Copy of S 2']);
    expect(['S', 'Copy of S'].map((name) => open.book.kept(name).charts[0]?.ranges)).toEqual([
      ['A1:A9'],
      ['A3:A11'],
    ]);
    expect(['S', 'Copy of S'].map((name) => open.book.kept(name).filter)).toEqual(['A1:A9', 'A3:A11']);
  });

  it('never gets the number of a sheet that is gone', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    expect(
      open.run(`
        var third = book.insertSheet('U'); book.deleteSheet(book.getSheetByName('T')); var fourth = book.insertSheet('V');
        return third.getSheetId() === fourth.getSheetId();
      `),
    ).toBe(false);
  });
});
