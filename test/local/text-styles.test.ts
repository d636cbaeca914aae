import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

describe('A script that sets text styles', () => {
  it('changes font, size, weight and colour at once and leaves open what the style does not say', async () => {
    open = await openScripted();
    expect(
      open.run(`
        var range = sheet.getRange('A1:B1').setFontSize(16).setFontWeight('bold');
        var grey = SpreadsheetApp.newTextStyle().setFontFamily('Courier New').setForegroundColor('#56606E').build();
        var small = SpreadsheetApp.newTextStyle().setFontSize(9).setBold(false).build();
        range.setTextStyles([[grey, small]]);
        return [range.getFontFamilies()[0], range.getFontSizes()[0], range.getFontWeights()[0]];
      `),
    ).toEqual([
      ['Courier New', 'Arial'],
      [16, 9],
      ['bold', 'normal'],
    ]);
    expect(open.book.effectiveStyle('S', 'A1').fontColor).toBe('#56606e');
  });

  it('counts one call, however many styles there are', async () => {
    open = await openScripted();
    open.book.calls.reset();
    open.run(`
      var style = SpreadsheetApp.newTextStyle().setBold(true).build();
      sheet.getRange('A1').setTextStyle(style);
    `);
    expect(open.book.calls.log.filter((name) => name.startsWith('Range.'))).toEqual(['Range.setTextStyle']);
    expect(open.book.calls.log.some((name) => name.includes('TextStyle') && !name.startsWith('Range.'))).toBe(
      false,
    );
  });
});

describe('A script that inserts a sheet after a template', () => {
  it('gets a copy at the place and under the name it asks for: sizes, what is hidden and frozen, gridlines, tab', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    expect(
      open.run(`
        sheet.setColumnWidths(1, 2, 208).hideRows(1);
        sheet.setRowHeightsForced(2, 1, 40).setFrozenRows(3);
        sheet.setHiddenGridlines(true).setTabColor('#2A4480');
        var copy = book.insertSheet('New', 1, { template: sheet });
        return [
          book.getSheets().map(function (one) { return one.getName(); }), copy.getName(), copy.getColumnWidth(2),
          copy.getRowHeight(2), copy.isRowHiddenByUser(1), copy.getFrozenRows(), copy.hasHiddenGridlines(), copy.getTabColor(),
        ];
      `),
    ).toEqual([['S', 'New', 'T'], 'New', 208, 40, true, 3, true, '#2a4480']);
  });
});
