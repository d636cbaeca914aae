import { afterEach, describe, expect, it } from 'vitest';
import { openScripted, type Scripted } from './scripted.ts';

let open: Scripted;
afterEach(() => open.book.dispose());

/**
 * A sheet S whose rows 2–6 hold a small table, with one of everything that can follow rows and columns, and a sheet T that reads it and offers
 * choices to it. T is in front, as a sheet that changes need not be.
 */
const TABLE = `
  var other = book.getSheetByName('T'); var app = SpreadsheetApp;
  sheet.getRange('B2:B6').setValues([[1], [2], [3], [4], [5]]);
  sheet.getRange('C2:C6').setFormulas([['=B2*2'], ['=B3*2'], ['=B4*2'], ['=B5*2'], ['=SUM(B2:B5)']]);
  other.getRange('A1:A3').setFormulas([['=S!B4'], ['=SUM(S!B2:B6)'], ['=S!C6']]);
  sheet.getRange('B4').setNote('note').setBackground('#00ff00');
  sheet.getRange('B3:B5').setDataValidation(app.newDataValidation().requireValueInRange(other.getRange('C1:C3')).build());
  other.getRange('E1').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('B2:B6')).build());
  sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenFormulaSatisfied('=$B3>2').setBackground('#ff0000')
    .setRanges([sheet.getRange('B3:C5')]).build()]);
  book.setNamedRange('FIGURES', sheet.getRange('B3:B5'));
  sheet.getRange('A2:C6').createFilter();
  sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('B3:B5')]);
  sheet.getRange('B4:C4').protect();
  sheet.getRange('A3:A5').shiftRowGroupDepth(1); sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
  sheet.hideRows(8); sheet.hideColumns(6); sheet.setRowHeight(4, 44); sheet.setColumnWidth(3, 77);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('B2:B6')).setPosition(5, 5, 0, 0).build());
  book.setActiveSheet(other);
`;

const LOOK = `
  var other = book.getSheetByName('T'); var all = sheet.getRange(1, 1, 10, 8);
  function cells(table, wanted) {
    var found = [];
    table.forEach(function (line, i) { line.forEach(function (each, j) { if (wanted(each)) found.push(all.getCell(i + 1, j + 1).getA1Notation()); }); });
    return found.join(' ');
  }
  function truthy(each) { return !!each; }
  function positions(test) { return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(test).join(' '); }
  return {
    formulas: cells(all.getFormulas(), truthy), sum: all.getFormulas().join().match(/SUM.([A-Z0-9:]+)/)[1],
    readers: other.getRange('A1:A3').getFormulas().join(' '), notes: cells(all.getNotes(), truthy),
    painted: cells(all.getBackgrounds(), function (each) { return each === '#00ff00'; }),
    choices: cells(all.getDataValidations(), truthy),
    choicesElsewhere: other.getRange('E1').getDataValidation().getCriteriaValues()[0].getA1Notation(),
    rules: sheet.getConditionalFormatRules().map(function (rule) {
      return rule.getRanges().map(function (range) { return range.getA1Notation(); }).join() + ' ' + rule.getBooleanCondition().getCriteriaValues()[0];
    }).join(),
    name: book.getRangeByName('FIGURES').getA1Notation(), filter: sheet.getFilter().getRange().getA1Notation(),
    open: sheet.getProtections('SHEET')[0].getUnprotectedRanges().map(function (range) { return range.getA1Notation(); }).join(),
    locked: sheet.getProtections('RANGE').map(function (each) { return each.getRange().getA1Notation(); }).join(),
    grouped: positions(function (n) { return sheet.getRowGroupDepth(n) > 0; }) + ' / ' + positions(function (n) { return sheet.getColumnGroupDepth(n) > 0; }),
    hidden: positions(function (n) { return sheet.isRowHiddenByUser(n); }) + ' / ' + positions(function (n) { return sheet.isColumnHiddenByUser(n); }),
    sized: positions(function (n) { return sheet.getRowHeight(n) === 44; }) + ' / ' + positions(function (n) { return sheet.getColumnWidth(n) === 77; }),
  };
`;

async function changedBy(change: string): Promise<unknown> {
  open = await openScripted({ sheets: ['S', 'T'] });
  open.run(TABLE);
  await open.book.settle();
  open.run(change);
  await open.book.settle();
  return { ...(open.run(LOOK) as object), chart: open.book.kept('S').charts[0] };
}

const chart = (range: string, row: number, column: number) =>
  expect.objectContaining({ ranges: [range], position: { row, column, offsetX: 0, offsetY: 0 } });

// Cells keep what is theirs, wherever they go; ranges lose and gain the rows and columns that are deleted and inserted inside them.
describe('Everything on a sheet follows', () => {
  it('rows inserted above', async () => {
    expect(await changedBy('sheet.insertRowsBefore(3, 2);')).toEqual({
      formulas: 'C2 C5 C6 C7 C8',
      sum: 'B2:B7',
      readers: '=S!B6 =SUM(S!B2:B8) =S!C8',
      notes: 'B6',
      painted: 'B6',
      choices: 'B5 B6 B7',
      choicesElsewhere: 'B2:B8',
      rules: 'B5:C7 =$B5>2',
      name: 'B5:B7',
      filter: 'A2:C8',
      open: 'B5:B7',
      locked: 'B6:C6',
      grouped: '5 6 7 / 3 4',
      hidden: '10 / 6',
      sized: '6 / 3',
      chart: chart('B2:B8', 7, 5),
    });
  });

  it('a row inserted in the middle, which joins the ranges around it', async () => {
    expect(await changedBy('sheet.insertRowAfter(4);')).toMatchObject({
      choices: 'B3 B4 B5 B6',
      rules: 'B3:C6 =$B3>2',
      name: 'B3:B6',
      filter: 'A2:C7',
      open: 'B3:B6',
      grouped: '3 4 5 6 / 3 4',
    });
  });

  it('deleted rows, and what stood in them is gone', async () => {
    expect(await changedBy('sheet.deleteRow(4);')).toMatchObject({
      sum: 'B2:B4',
      readers: '=#REF! =SUM(S!B2:B5) =S!C5',
      notes: '',
      choices: 'B3 B4',
      choicesElsewhere: 'B2:B5',
      rules: 'B3:C4 =$B3>2',
      name: 'B3:B4',
      filter: 'A2:C5',
      open: 'B3:B4',
      locked: '',
      grouped: '3 4 / 3 4',
      hidden: '7 / 6',
      sized: ' / 3',
      chart: chart('B2:B5', 4, 5),
    });
  });

  it('deleted rows at the beginning of ranges, where formulas of rules are written for', async () => {
    expect(await changedBy('sheet.deleteRows(2, 2);')).toMatchObject({
      choices: 'B2 B3',
      rules: 'B2:C3 =$B2>2',
      name: 'B2:B3',
      filter: 'A2:C4',
      grouped: '2 3 / 3 4',
    });
  });

  it('a row that is moved down out of everything', async () => {
    expect(await changedBy(`sheet.moveRows(sheet.getRange('A4'), 8);`)).toMatchObject({
      formulas: 'C2 C3 C4 C5 C7',
      readers: '=S!B7 =SUM(S!B2:B5) =S!C5',
      notes: 'B7',
      painted: 'B7',
      choices: 'B3 B4 B7',
      rules: 'B3:C4,B7:C7 =$B3>2',
      name: 'B3:B4',
      filter: 'A2:C5',
      locked: 'B7:C7',
      sized: '7 / 3',
    });
  });

  it('columns inserted and deleted', async () => {
    expect(await changedBy('sheet.insertColumnBefore(2);')).toMatchObject({
      readers: '=S!C4 =SUM(S!C2:C6) =S!D6',
      notes: 'C4',
      choices: 'C3 C4 C5',
      rules: 'C3:D5 =$C3>2',
      name: 'C3:C5',
      filter: 'A2:D6',
      open: 'C3:C5',
      locked: 'C4:D4',
      grouped: '3 4 5 / 4 5',
      hidden: '8 / 7',
      sized: '4 / 4',
      chart: chart('C2:C6', 5, 6),
    });
    open.book.dispose();
    expect(await changedBy('sheet.deleteColumn(1);')).toMatchObject({
      readers: '=S!A4 =SUM(S!A2:A6) =S!B6',
      rules: 'A3:B5 =$A3>2',
      name: 'A3:A5',
      filter: 'A2:B6',
      grouped: '3 4 5 / 2 3',
      hidden: '8 / 5',
    });
  });

  it('a column that is moved', async () => {
    expect(await changedBy(`sheet.moveColumns(sheet.getRange('B1'), 5);`)).toMatchObject({
      formulas: 'B2 B3 B4 B5 B6',
      sum: 'D2:D5',
      readers: '=S!D4 =SUM(S!D2:D6) =S!B6',
      notes: 'D4',
      choices: 'D3 D4 D5',
      rules: 'B3:B5,D3:D5 =$D3>2',
      name: 'D3:D5',
      open: 'D3:D5',
    });
  });

  it('a new name of its sheet, and sheets that change places', async () => {
    open = await openScripted({ sheets: ['S', 'T'] });
    open.run(TABLE);
    await open.book.settle();
    open.run(`sheet.setName('新 S'); book.setActiveSheet(sheet); book.moveActiveSheet(2);`);
    await open.book.settle();
    expect(
      open.run(`return [book.getSheetByName('T').getRange('A1:A2').getFormulas().join(' '), book.getRangeByName('FIGURES').getSheet().getName(),
        book.getSheetByName('T').getRange('E1').getDataValidation().getCriteriaValues()[0].getSheet().getIndex()];`),
    ).toEqual(["='新 S'!B4 =SUM('新 S'!B2:B6)", '新 S', 2]);
    open.book.type('T', 'E1', '3');
    await open.book.settle();
    expect(open.book.value('T', 'A1')).toBe(3);
  });
});
