import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

describe('A script that arranges sheets', () => {
  it('inserts, names, moves, hides and deletes them, but never the last one', async () => {
    open = await openScripted();
    expect(
      open.run(`
        var second = book.insertSheet('Second', 0); second.setTabColor('#1a73e8').setHiddenGridlines(true);
        var third = book.insertSheet('Third'); third.hideSheet();
        book.setActiveSheet(sheet); book.moveActiveSheet(1);
        return [book.getSheets().map(function (s) { return s.getName(); }), second.getIndex(), third.isSheetHidden(), second.getTabColor(),
          book.getSheetByName('nobody'), book.getSheetById(second.getSheetId()).getName(), book.getActiveSheet().getName()];
      `),
    ).toEqual([['S', 'Second', 'Third'], 2, true, '#1a73e8', null, 'Second', 'S']);
    expect(() => open.run(`book.insertSheet('second');`)).toThrow(
      'A sheet with the name "second" already exists. Please enter another name.',
    );
    expect(() =>
      open.run(
        `book.deleteSheet(book.getSheetByName('Second')); book.deleteSheet(book.getSheetByName('Third')); book.deleteSheet(sheet);`,
      ),
    ).toThrow("You can't remove all the sheets in a document.");
    expect(open.book.sheetNames()).toEqual(['S']);
  });

  it('inserts and deletes rows and columns, and formulas, rules and names follow', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
      book.setNamedRange('TOTAL', sheet.getRange('A3'));
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBackground('#ff0000').setRanges([sheet.getRange('B1:B3')]).build()]);
    `);
    await open.book.settle();
    open.run(`sheet.insertRowsBefore(2, 2); sheet.insertColumnBefore(1); sheet.deleteRows(20, 5);`);
    await open.book.settle();
    expect(
      open.run(`return [sheet.getRange('B5').getFormula(), sheet.getRange('B5').getValue(), book.getRangeByName('TOTAL').getA1Notation(),
        sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`),
    ).toEqual(['=SUM(B1:B4)', 3, 'B5', 'C1:C5', 997, 27]);
  });

  it('appends rows and columns at the end', async () => {
    open = await openScripted();
    expect(
      open.run(`
        sheet.insertRowsAfter(sheet.getMaxRows(), 10); sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
        return [sheet.getMaxRows(), sheet.getMaxColumns()];
      `),
    ).toEqual([1010, 28]);
  });

  it('sets sizes, freezes and hides', async () => {
    open = await openScripted();
    expect(
      open.run(`
        sheet.setColumnWidths(2, 2, 180); sheet.setRowHeightsForced(1, 2, 8); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
        sheet.hideRows(1); sheet.hideColumns(4, 2); sheet.showColumns(5);
        return [sheet.getColumnWidth(3), sheet.getRowHeight(2), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isRowHiddenByUser(1),
          sheet.isColumnHiddenByUser(4), sheet.isColumnHiddenByUser(5)];
      `),
    ).toEqual([180, 8, 2, 1, true, true, false]);
  });

  it('keeps named ranges that formulas can use, and finds ranges by text', async () => {
    open = await openScripted();
    open.run(
      `var other = book.insertSheet('設定'); other.getRange('B2').setValue(21); book.setNamedRange('HALF', other.getRange('B2')); sheet.getRange('A1').setFormula('=HALF*2');`,
    );
    await open.book.settle();
    expect(
      open.run(`return [sheet.getRange('A1').getValue(), book.getRange("'設定'!B2").getValue(), book.getRange('HALF').getSheet().getName(),
        book.getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getA1Notation(); })];`),
    ).toEqual([42, 21, '設定', ['HALF B2']]);
    expect(() => open.run(`book.getRange('Nowhere!A1');`)).toThrow('Range not found');
  });

  it('keeps charts, groups and protections as data', async () => {
    open = await openScripted();
    open.run(`
      var chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 0, 0).setOption('title', 'Trend').build();
      sheet.insertChart(chart);
      sheet.getRange('C1:D1').shiftColumnGroupDepth(1); sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      sheet.getColumnGroup(3, 1).collapse();
      var protection = sheet.protect().setDescription('formulas').setWarningOnly(true);
      protection.setUnprotectedRanges([sheet.getRange('A2:A9')]);
    `);
    expect(open.book.kept('S')).toEqual({
      charts: [
        {
          type: 'LINE',
          ranges: ['A1:B5'],
          position: { row: 2, column: 4, offsetX: 0, offsetY: 0 },
          options: { title: 'Trend' },
        },
      ],
      groups: [{ dimension: 'columns', first: 3, last: 4, depth: 1, collapsed: true }],
      protections: [
        { type: 'SHEET', range: null, description: 'formulas', warningOnly: true, unprotected: ['A2:A9'] },
      ],
      filter: null,
    });
    expect(
      open.run(
        `return [sheet.getCharts().length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription()];`,
      ),
    ).toEqual([1, 'formulas']);
  });

  it('writes notes, and reads them back', async () => {
    open = await openScripted();
    expect(
      open.run(
        `sheet.getRange('A1:A2').setNotes([['first'], ['']]); return [sheet.getRange('A1').getNote(), sheet.getRange('A2').getNote()];`,
      ),
    ).toEqual(['first', '']);
    expect(open.book.note('S', 'A1')).toBe('first');
    open.run(`sheet.getRange('A1').clearNote();`);
    expect(open.book.note('S', 'A1')).toBe('');
  });

  it('copies a sheet with its values and rules under the name that Google gives', async () => {
    open = await openScripted();
    open.run(`sheet.getRange('A1').setValue(7); book.duplicateActiveSheet();`);
    expect(open.book.sheetNames()).toEqual(['S', '「S」のコピー']);
    expect(open.book.value('「S」のコピー', 'A1')).toBe(7);
  });
});
