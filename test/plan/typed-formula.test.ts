import { describe, expect, it } from 'vitest';
import { readsSheets, withMovedRows } from '../../src/plan/typed-formula.ts';

describe('a formula somebody typed', () => {
  it.each([
    ['=C5*2', '=C8*2'],
    ['=$C$5+C4', '=$C$8+C4'],
    ['=SUM(A5:B5)', '=SUM(A8:B8)'],
    ['=$C5:$C$5', '=$C8:$C$8'],
    ["='売上 2026'!C5+Sales!C5", "='売上 2026'!C5+Sales!C5"],
    ['=IF(C5="C5";LOG10(C5);A1B5)', '=IF(C8="C5";LOG10(C8);A1B5)'],
    ["='It''s C5'!A5", "='It''s C5'!A5"],
    ['=売上!C5+C5', '=売上!C5+C8'],
    ['=単価C5*C5', '=単価C5*C8'],
  ])('%s names the same cells when row 5 has become row 8: %s', (typed, moved) => {
    expect(withMovedRows(typed, new Map([[5, 8]]), [''])).toBe(moved);
  });

  // Row 5 goes below row 7: what stood in 6 and 7 goes up.
  const rowOf = new Map([
    [5, 7],
    [6, 5],
    [7, 6],
  ]);

  it.each([
    ['=KPI!C5-10', '=KPI!C7-10'],
    ["='KPI'!$C$6", "='KPI'!$C$5"],
    ['=SUM(KPI!C6:D7)', '=SUM(KPI!C5:D6)'],
    ['=SUM(KPI!C5:C7)/C5', '=SUM(KPI!C5:C7)/C5'],
    ['=SUM(KPI!C4:C7)+KPI!C8', '=SUM(KPI!C4:C7)+KPI!C8'],
    ['=SUM(KPI!C5:C)+SUM(KPI!C:C)', '=SUM(KPI!C5:C)+SUM(KPI!C:C)'],
    ['=SUM(KPI!C8:C)', '=SUM(KPI!C8:C)'],
    ['=SUM(KPI!6:7)+5', '=SUM(KPI!5:6)+5'],
    ['="KPI!C5"&OKR!C5', '="KPI!C5"&OKR!C5'],
    ['=SUM(KPI!C5:C6)', null],
    ['=SUM(KPI!C4:C5)', null],
    ['=SUM(KPI!C6:C)', null],
    ['=KPI!C5+SUM(KPI!C7:C8)', null],
  ])('%s on another sheet reads the same rows after rows changed places: %s', (typed, moved) => {
    expect(withMovedRows(typed, rowOf, ['KPI'])).toBe(moved);
  });

  it.each([
    ['=SUM(C6:C7)', '=SUM(C5:C6)'],
    ['=SUM(C5:C7)', '=SUM(C5:C7)'],
    ['=SUM(6:7)+5', '=SUM(5:6)+5'],
    ['=SUM($C$6:$C)', null],
  ])('%s on the sheet itself does so, too: %s', (typed, moved) => {
    expect(withMovedRows(typed, rowOf, ['', 'KPI'])).toBe(moved);
  });

  it.each([
    ["='売上'!B5", false],
    ["=SUM('売上'!B2:B13)/100", false],
    ['=Sales!B5', false],
    ['=IMPORTRANGE("id";"KPI!B5")', false],
    ['=LOG10(10)', false],
    ['=20+30', false],
    ['=D5/2', true],
    ['=SUM(C:C)', true],
    ['=SUM(D5:D8)', true],
    ['=SUM(D5:D)', true],
    ["='KPI'!B5", true],
    ['=KPI!B5', true],
    ["=SUM('売上'!B2;D5)", true],
    ['=売上!B5', false],
    ['=目標C5', false],
  ])('%s reads its tracker: %s', (typed, reads) => {
    expect(readsSheets(typed, ['KPI', 'OKR'])).toBe(reads);
  });
});
