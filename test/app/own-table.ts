import type { LightColumns } from '../../src/app/rpc-schema.ts';
import type { OpenAddon } from './open-addon.ts';

/** Where the columns of {@link typeOwnTable} are. */
export const COLUMNS: LightColumns = { actual: 2, target: 3, baseline: null, direction: null };

/** What every lights call needs besides. */
export const STYLE = { language: 'ja', palette: 'standard' } as const;

/**
 * Types a table of one's own from A3 on, below a title, with a rule, a note and a format of one's own, and selects a
 * cell inside: 項目, 実績, 目標値.
 */
export function typeOwnTable({ book, script }: OpenAddon): void {
  script(`
    var sheet = book.getSheets()[0];
    sheet.getRange('A1').setValue('わたしの表');
    sheet.getRange('A3:C7').setValues([
      ['項目', '実績', '目標値'], ['月商', 95, 100], ['会員', 75, 100], ['訪問', 10, 100], ['未定', '', 100],
    ]);
    sheet.getRange('B4').setNote('わたしのメモ').setBackground('#ffff00').setNumberFormat('0.0');
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B4>90').setBackground('#00ffff')
        .setRanges([sheet.getRange('A4:C7')]).build(),
      SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEFT($A4;1)="月"').setBold(true)
        .setRanges([sheet.getRange('A4:A7')]).build(),
    ]);
    sheet.getRange('B5').activate();
  `);
  book.calls.reset();
}

/** Everything about all sheets that a use case might disturb. */
export function stateOf({ book, script }: OpenAddon): unknown {
  const sheets = script(`
    return book.getSheets().map(function (sheet) {
      var range = sheet.getRange(1, 1, 12, 8);
      return {
        name: sheet.getName(), columns: sheet.getMaxColumns(), formulas: range.getFormulas(), notes: range.getNotes(),
        formats: range.getNumberFormats(), fills: range.getBackgrounds(),
        values: range.getValues().map(function (line, row) {
          return line.map(function (value, column) { return range.getFormulas()[row][column] ? '' : value; });
        }),
        rules: sheet.getConditionalFormatRules().map(function (rule) {
          return [rule.getBooleanCondition().getCriteriaValues(),
            rule.getRanges().map(function (one) { return one.getA1Notation(); })];
        }),
      };
    }).concat(book.getNamedRanges().map(function (one) { return one.getName(); }));
  `);
  return sheets ?? book.sheetNames();
}
