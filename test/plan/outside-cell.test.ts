import { describe, expect, it } from 'vitest';
import { outsideFormula } from '../../src/plan/outside-cell.ts';

const CELL = { sheet: "Sato's", row: 5, column: 27, divisor: 1 };

describe('a formula that shows a cell of a table of one’s own', () => {
  it('leaves a blank blank', () => {
    expect(outsideFormula(CELL)).toBe(`=IF('Sato''s'!$AA$5="";"";'Sato''s'!$AA$5)`);
  });
  it('divides figures where 45 means 45 %, and no texts', () => {
    expect(outsideFormula({ ...CELL, divisor: 100 })).toContain(
      "IF(ISNUMBER('Sato''s'!$AA$5);'Sato''s'!$AA$5/100;'Sato''s'!$AA$5)",
    );
  });
});
