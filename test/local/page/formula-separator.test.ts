import { describe, expect, it } from 'vitest';
import { withCommas } from '../../../local/page/formula-separator.ts';

describe('The separator of arguments', () => {
  it('is ; for the user and , for the grid', () => {
    expect(withCommas('=KPI_STATUS(8;10)')).toBe('=KPI_STATUS(8,10)');
  });

  it('stays as it is in texts, names of sheets and lists', () => {
    const formula = `=IF(A1;"a;b""c;";'x;y'!A1&{1;2})`;
    expect(withCommas(formula)).toBe(`=IF(A1,"a;b""c;",'x;y'!A1&{1;2})`);
  });

  it('keeps the length while a text is only half typed', () => {
    expect(withCommas('=IF(A1;"a;')).toBe('=IF(A1,"a;');
  });
});
