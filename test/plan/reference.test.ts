import { describe, expect, it } from 'vitest';
import { a1, columnNumber, letters, quoteSheet } from '../../src/plan/a1.ts';
import { type Places, readReference, references, writeFormula } from '../../src/plan/reference.ts';

const PLACES: Places = {
  kpi: { name: 'KPI', columns: { name: 1, actual: 3, target: 28 }, firstRow: 1 },
  settings: { name: "O'Brien の設定", columns: { value: 2 }, firstRow: 3 },
};

describe('columns by letters', () => {
  it('go from Z to AA and from ZZ to AAA, there and back', () => {
    expect([1, 26, 27, 702, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['A', 'Z', 'AA', 'ZZ', 'AAA'].map(columnNumber)).toEqual([1, 26, 27, 702, 703]);
  });

  it('name a single cell once', () => {
    expect(a1({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
    expect(a1({ top: 2, left: 2, bottom: 5, right: 3 })).toBe('B2:C5');
  });

  it('double the apostrophe of a sheet name', () => {
    expect(quoteSheet("O'Brien")).toBe("'O''Brien'");
  });
});

describe('a formula that names cells by id', () => {
  it('reads its own row, with the column fixed', () => {
    expect(writeFormula('={actual}/{target}', 'kpi', 7, PLACES)).toBe('=$C7/$AB7');
  });

  it('reads fixed cells and ranges of other sheets where they stand now', () => {
    expect(writeFormula('={settings.value@5}', 'kpi', 7, PLACES)).toBe("='O''Brien の設定'!$B$7");
    expect(writeFormula('=SUM({kpi.actual@5:9})', 'kpi', 7, PLACES)).toBe('=SUM($C$5:$C$9)');
    expect(writeFormula('=SUM({name:actual@5:9})', 'kpi', 7, PLACES)).toBe('=SUM($A$5:$C$9)');
  });

  it('reads several cells of its own row', () => {
    expect(writeFormula('=SUM({name:actual})', 'kpi', 7, PLACES)).toBe('=SUM($A7:$C7)');
  });

  it('reads the row above', () => {
    expect(writeFormula('={name@-1}', 'kpi', 7, PLACES)).toBe('=$A6');
  });

  it('leaves texts alone, braces and doubled quotes in them included', () => {
    expect(writeFormula('="{actual} ""x"" "&{actual}', 'kpi', 7, PLACES)).toBe('="{actual} ""x"" "&$C7');
    expect(references('="{actual}"&{target}')).toHaveLength(1);
  });

  it('refuses what it does not know', () => {
    expect(() => readReference('A1')).toThrow('Not a reference');
    expect(() => writeFormula('={price}', 'kpi', 7, PLACES)).toThrow('No column price');
    expect(() => writeFormula('={okr.name@5}', 'kpi', 7, PLACES)).toThrow('No sheet okr');
  });
});
