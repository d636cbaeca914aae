import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

describe('A script reads back what one before it has set:', () => {
  it('formulas, number formats and notes', async () => {
    open = await openScripted();
    open.run(`
      sheet.getRange('A1:B2').setFormulas([['=SUM(B:B;2)', '=IF(A1="x;y";1;2)'], ['', '=TODAY()']]);
      sheet.getRange('A1:B2').setNumberFormats([['0.0%', '@'], ['¥#,##0', 'yyyy/mm/dd']]);
      sheet.getRange('A1:B2').setNotes([['shirube:id:kpi', ''], ['二行\\n目', null]]);
    `);
    expect(
      open.run(
        `var r = sheet.getRange('A1:B2'); return [r.getFormulas(), r.getNumberFormats(), r.getNotes(), r.getFormula(), r.getNumberFormat(), r.getNote()];`,
      ),
    ).toEqual([
      [
        ['=SUM(B:B;2)', '=IF(A1="x;y";1;2)'],
        ['', '=TODAY()'],
      ],
      [
        ['0.0%', '@'],
        ['¥#,##0', 'yyyy/mm/dd'],
      ],
      [
        ['shirube:id:kpi', ''],
        ['二行\n目', ''],
      ],
      '=SUM(B:B;2)',
      '0.0%',
      'shirube:id:kpi',
    ]);
  });

  it('validations with their criteria, choices and help', async () => {
    open = await openScripted();
    open.run(`
      function rule() { return SpreadsheetApp.newDataValidation(); }
      sheet.getRange('A1:A4').setDataValidations([
        [rule().requireValueInList(['増やす', '減らす'], true).setAllowInvalid(false).setHelpText('方向').build()],
        [rule().requireNumberBetween(0, 1).setAllowInvalid(true).build()], [rule().requireDate().build()], [null]]);
    `);
    expect(
      open.run(`return sheet.getRange('A1:A4').getDataValidations().map(function (line) { var rule = line[0];
        return rule && [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()]; });`),
    ).toEqual([
      ['VALUE_IN_LIST', [['増やす', '減らす'], true], false, '方向'],
      ['NUMBER_BETWEEN', [0, 1], true, null],
      ['DATE_IS_VALID_DATE', [], true, null],
      null,
    ]);
  });

  it('conditional formats in their order, with ranges, conditions and looks', async () => {
    open = await openScripted();
    open.run(`
      function rule() { return SpreadsheetApp.newConditionalFormatRule(); }
      sheet.setConditionalFormatRules([
        rule().whenFormulaSatisfied('=LEFT($A2;1)="●"').setBackground('#E6F4EA').setFontColor('#0b5d1e').setBold(true).setRanges([sheet.getRange('A2:C9'), sheet.getRange('E2:E9')]).build(),
        rule().whenTextStartsWith('■').setItalic(true).setRanges([sheet.getRange('B2:B9')]).build(),
        rule().whenNumberBetween(1, 2).setStrikethrough(true).setRanges([sheet.getRange('C2:C9')]).build()]);
    `);
    expect(
      open.run(`return sheet.getConditionalFormatRules().map(function (rule) { var c = rule.getBooleanCondition();
        return [rule.getRanges().map(function (range) { return range.getA1Notation(); }), String(c.getCriteriaType()), c.getCriteriaValues(),
          c.getBackground(), c.getFontColor(), c.getBold(), c.getItalic(), c.getStrikethrough()]; });`),
    ).toEqual([
      [['A2:C9', 'E2:E9'], 'CUSTOM_FORMULA', ['=LEFT($A2;1)="●"'], '#e6f4ea', '#0b5d1e', true, null, null],
      [['B2:B9'], 'TEXT_STARTS_WITH', ['■'], null, null, null, true, null],
      [['C2:C9'], 'NUMBER_BETWEEN', [1, 2], null, null, null, null, true],
    ]);
  });

  it('protections with what they leave open', async () => {
    open = await openScripted();
    open.run(`
      sheet.protect().setDescription('shirube').setWarningOnly(true).setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('D2:D9')]);
      sheet.getRange('A1:C1').protect().setDescription('head');
    `);
    expect(
      open.run(`function tell(p) { return [String(p.getProtectionType()), p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation(),
          p.getUnprotectedRanges().map(function (range) { return range.getA1Notation(); })]; }
        return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).concat(book.getProtections(SpreadsheetApp.ProtectionType.RANGE)).map(tell);`),
    ).toEqual([
      ['SHEET', 'shirube', true, 'A1:Z1000', ['B2:B9', 'D2:D9']],
      ['RANGE', 'head', false, 'A1:C1', []],
    ]);
    open.run(`sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();`);
    expect(open.run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;`)).toBe(0);
  });

  it('groups with their depth, state and side of the control', async () => {
    open = await openScripted();
    open.run(`
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      sheet.getRange('C1:F1').shiftColumnGroupDepth(1); sheet.getRange('D1:E1').shiftColumnGroupDepth(1); sheet.getColumnGroup(4, 2).collapse();
    `);
    expect(
      open.run(`var inner = sheet.getColumnGroup(4, 2), outer = sheet.getColumnGroup(3, 1);
        return [[2, 3, 4, 7].map(function (n) { return sheet.getColumnGroupDepth(n); }), inner.isCollapsed(), outer.isCollapsed(),
          inner.getControlIndex(), outer.getRange().getA1Notation(), String(sheet.getColumnGroupControlPosition()), sheet.isColumnHiddenByUser(4)];`),
    ).toEqual([[0, 1, 2, 0], true, false, 3, 'C1:F1000', 'BEFORE', false]);
    open.run(`sheet.getColumnGroup(4, 2).remove();`);
    expect(open.run(`return [sheet.getColumnGroupDepth(4), sheet.getColumnGroupDepth(3)];`)).toEqual([1, 1]);
    expect(() => open.run(`sheet.getColumnGroup(4, 2);`)).toThrow(
      'A group does not exist at index 4 and depth 2.',
    );
  });

  it('sizes, hidden rows, columns and sheets', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    open.run(`
      sheet.setColumnWidth(2, 180); sheet.setRowHeight(3, 40); sheet.hideColumns(4); sheet.hideRow(sheet.getRange('A5')); sheet.hideRows(7);
      sheet.unhideRow(sheet.getRange('A7')); book.getSheetByName('T').hideSheet();
    `);
    expect(
      open.run(`return [sheet.getColumnWidth(2), sheet.getRowHeight(3), sheet.isColumnHiddenByUser(4), sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(7),
        book.getSheetByName('T').isSheetHidden(), sheet.isSheetHidden()];`),
    ).toEqual([180, 40, true, true, false, true, false]);
    open.run(`book.getSheetByName('T').showSheet(); sheet.showColumns(4);`);
    expect(
      open.run(`return [book.getSheetByName('T').isSheetHidden(), sheet.isColumnHiddenByUser(4)];`),
    ).toEqual([false, false]);
  });

  it('properties, each store by itself, until they are deleted', async () => {
    open = await openScripted();
    open.run(
      `PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }); PropertiesService.getUserProperties().setProperty('a', 'mine');`,
    );
    expect(
      open.run(`var p = PropertiesService.getDocumentProperties(); p.deleteProperty('b');
        return [p.getProperties(), p.getKeys(), PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getScriptProperties().getProperty('a')];`),
    ).toEqual([{ a: '1' }, ['a'], 'mine', null]);
    open.run(`PropertiesService.getDocumentProperties().deleteAllProperties();`);
    expect(open.run(`return PropertiesService.getDocumentProperties().getProperty('a');`)).toBeNull();
  });
});
