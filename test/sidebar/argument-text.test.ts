import { describe, expect, it } from 'vitest';
import { argumentText, formulaText } from '../../sidebar/views/functions/argument-text.ts';

describe('an argument as it was typed, in a formula', () => {
  it.each(['A1', 'b2:C9', 'A:A', '$A$1', 'KPI!B2:B9', "'わたしの 表'!A1:A3", "'O''Brien'!A1"])(
    'the reference %s stays',
    (text) => {
      expect(argumentText(text)).toBe(text);
    },
  );

  it.each([
    ['8', '8'],
    ['０．３５', '35/100'],
    ['20%', '2/10'],
    ['5,000万', '50000000'],
    ['-3', '-3'],
    ['0.1', '1/10'],
    ['', ''],
    ['  ', ''],
  ])('%j becomes %j, never a decimal point', (typed, text) => {
    expect(argumentText(typed)).toBe(text);
  });

  it.each([
    ['以下', '"以下"'],
    ['down', '"down"'],
    ['AB', '"AB"'],
    ['say "hi"', '"say ""hi"""'],
    ['2026-04-01', '"2026-04-01"'],
    ['A1);HYPERLINK("x"', '"A1);HYPERLINK(""x"""'],
    ['=1+1', '"=1+1"'],
  ])('%j is a text', (typed, text) => {
    expect(argumentText(typed)).toBe(text);
  });

  it('empty arguments keep their place, at the end they are left out', () => {
    expect(formulaText('KPI_STATUS', ['A1', 'B1', '', '0.5', '', ''])).toBe('=KPI_STATUS(A1;B1;;5/10)');
    expect(formulaText('KPI_STATUS', ['', ''])).toBe('=KPI_STATUS()');
  });
});
