import { describe, expect, it } from 'vitest';
import { moveReferences, nameOf, placeOf } from '../../../local/page/demo/references.ts';
import { columnLetters } from '../../../local/spreadsheet-app/grid/a1.ts';

describe('Moving an example beside its formula', () => {
  const origin = placeOf('J7');

  it('names columns past Z', () => {
    expect([0, 25, 26, 27, 51, 52].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA']);
    expect(nameOf(placeOf('AB12'))).toBe('AB12');
  });

  it('moves cells and ranges', () => {
    expect(moveReferences('=KPI_STATUS(A1:A3;$B$1:B3;;1/2)', origin, 9)).toBe(
      '=KPI_STATUS(J7:J9;K7:K9;;1/2)',
    );
  });

  it('ends an open range where the cells of the example end', () => {
    // Six rows of cells from row 7 on end in row 12, which is 11 counted from 0.
    expect(moveReferences('=KPI_PROGRESS(A2:A;B2:B)', origin, 11)).toBe('=KPI_PROGRESS(J8:J12;K8:K12)');
  });

  it('leaves texts in quotes and names of functions alone', () => {
    const formula = '=KPI_X1(A1;"A1 and ""B2""";LOG10(A2))';
    expect(moveReferences(formula, origin, 8)).toBe('=KPI_X1(J7;"A1 and ""B2""";LOG10(J8))');
  });
});
