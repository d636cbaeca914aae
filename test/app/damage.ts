/** Something of every kind to repair: a row, a column, formulas, rules, drop-downs, the warning, formats, an id. */
export const DAMAGE = `
  var kpi = book.getSheetByName('KPI');
  kpi.getRange('B6:B8').setValue('x');
  kpi.getRange('K5:K7').setNumberFormat('0.000');
  kpi.getRange('S6').clearContent();
  kpi.deleteColumn(6);
  kpi.insertRowBefore(4);
  kpi.getRange('A4').setValue('メモ');
  kpi.setConditionalFormatRules([]);
  kpi.getRange('I6:J9').clearDataValidations();
  kpi.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();
  book.getSheetByName('ダッシュボード').deleteRow(14);`;
