import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

describe('Cells that move take along', () => {
  it('their colours by conditional formats', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    open.run(`
      function rule(formula, color) { return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(color).setRanges([sheet.getRange('B3:C9')]).build(); }
      sheet.getRange('B3:B5').setValues([[1], [3], [1]]); sheet.setConditionalFormatRules([rule('=$B3>2', '#ff0000'), rule('=$B3>0', '#00ff00')]);
    `);
    await open.book.settle();
    open.run(`sheet.insertRowsBefore(3, 2); sheet.deleteRow(5); sheet.insertColumnBefore(1);`);
    await open.book.settle();
    const colours = () => ['C4', 'C5', 'D5', 'C6'].map((a1) => open.book.effectiveStyle('S', a1).background);
    expect(colours()).toEqual([null, '#ff0000', '#ff0000', '#00ff00']);
    open.book.type('S', 'C6', '9');
    await open.book.settle();
    expect(colours()).toEqual([null, '#ff0000', '#ff0000', '#ff0000']);
  });

  it('looks and notes when rows are sorted, and formulas then read the new row', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:B3').setValues([['b', '=A1&"!"'], ['c', '=A2&"!"'], ['a', '=A3&"!"']]);
      sheet.getRange('A1').setNote('about b').setBackground('#00ff00');
      sheet.getRange('A1:B3').sort({ column: 1, ascending: true });
    `);
    await open.book.settle();
    expect(
      open.run(
        `return [sheet.getRange('A1:B3').getDisplayValues(), sheet.getRange('A1:A3').getNotes(), sheet.getRange('A1:A3').getBackgrounds()];`,
      ),
    ).toEqual([
      [
        ['a', 'a!'],
        ['b', 'b!'],
        ['c', 'c!'],
      ],
      [[''], ['about b'], ['']],
      [['#ffffff'], ['#00ff00'], ['#ffffff']],
    ]);
  });

  it('every formula, when rows are deleted on two sheets of different sizes', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    const reads = () => open.run(`return sheet.getRange('A1:A17').getFormulas().join(' ');`);
    open.run(`
      var other = book.getSheetByName('T'); other.deleteRows(50, 900); other.insertRowsAfter(other.getMaxRows(), 20);
      var rows = []; for (var i = 1; i <= 20; i++) rows.push(['=T!B' + i]);
      sheet.getRange('A1:A20').setFormulas(rows);
    `);
    open.run(`sheet.deleteRows(5, 3);`);
    const left = [1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
    expect(reads()).toBe(left.map((row) => `=T!B${row}`).join(' '));
    open.run(`book.getSheetByName('T').deleteRows(5, 3);`);
    expect(reads()).toBe(left.map((row) => `=T!B${row > 7 ? row - 3 : row}`).join(' '));
  });
});
