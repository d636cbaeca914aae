import { describe, expect, it } from 'vitest';
import { readsSheets, withMovedRows } from '../../src/plan/typed-formula.ts';

describe('a formula somebody typed', () => {
  it.each([
    ['=C5*2', '=C8*2'],
    ['=$C$5+C4', '=$C$8+C4'],
    ['=SUM(A5:B5)', '=SUM(A8:B8)'],
    ["='売上 2026'!C5+Sales!C5", "='売上 2026'!C5+Sales!C5"],
    ['=IF(C5="C5";LOG10(C5);A1B5)', '=IF(C8="C5";LOG10(C8);A1B5)'],
    ["='It''s C5'!A5", "='It''s C5'!A5"],
    ['=売上!C5+C5', '=売上!C5+C8'],
    ['=単価C5*C5', '=単価C5*C8'],
  ])('%s names the same cells when row 5 has become row 8: %s', (typed, moved) => {
    expect(withMovedRows(typed, (row) => (row === 5 ? 8 : row))).toBe(moved);
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
    ["='KPI'!B5", true],
    ['=KPI!B5', true],
    ["=SUM('売上'!B2;D5)", true],
    ['=売上!B5', false],
    ['=目標C5', false],
  ])('%s reads its tracker: %s', (typed, reads) => {
    expect(readsSheets(typed, ['KPI', 'OKR'])).toBe(reads);
  });
});
