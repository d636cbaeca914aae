import { describe, expect, it } from 'vitest';
import { DIRECTIONS } from '../../src/functions/kit/parameter.ts';
import { LIGHTS } from '../../src/i18n/lights.ts';
import { isLightsFormula, isLightsRule, lightsFormulas, lightsRules } from '../../src/plan/lights-column.ts';
import { tableLightFormula } from '../../src/plan/measures/table-light.ts';
import { PALETTES } from '../../src/plan/palette.ts';

describe('a column of lights', () => {
  it.each([
    { baseline: false, direction: false },
    { baseline: true, direction: true },
  ])(
    'knows its own formulas in every language and separator, also where a column was deleted (%o)',
    (has) => {
      for (const labels of Object.values(LIGHTS)) {
        const columns = { actual: 2, target: 3, baseline: 4, direction: 27 };
        const formulas = lightsFormulas(tableLightFormula(has, DIRECTIONS, labels), columns, 5, 6);
        for (const formula of formulas) {
          expect(isLightsFormula(formula)).toBe(true);
          expect(isLightsFormula(formula.replace(/;/g, ','))).toBe(true);
          expect(isLightsFormula(formula.replace(/\$C\d/g, '#REF!'))).toBe(true);
        }
      }
    },
  );

  it.each(['', '=1+1', '=SUM(A1:A2)', '=IF(A1="";"";"■ x")', '=KPI_STATUS(B2;C2)'])(
    'takes %j for no formula of its own',
    (formula) => {
      expect(isLightsFormula(formula)).toBe(false);
    },
  );

  it('knows its own colour rules, and no other', () => {
    for (const { formula } of lightsRules(8, 3, 'standard')) {
      expect(isLightsRule(formula)).toBe(true);
      expect(isLightsRule(formula.replace(';', ', '))).toBe(true);
    }
    for (const other of ['=LEFT($A4;1)="月"', '=$B4>90', '=LEFT(A1;2)="●"'])
      expect(isLightsRule(other)).toBe(false);
  });

  it('has colours one can read: text on fill at least 4.5 to 1 in both palettes', () => {
    const channel = (hex: string) => {
      const value = Number.parseInt(hex, 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    const luminance = (colour: string) =>
      0.2126 * channel(colour.slice(1, 3)) +
      0.7152 * channel(colour.slice(3, 5)) +
      0.0722 * channel(colour.slice(5, 7));
    // WCAG 2.2, contrast ratio.
    const contrast = (one: string, other: string) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    };
    for (const palette of Object.values(PALETTES)) {
      for (const { fill, ink } of Object.values(palette)) {
        expect(contrast(fill ?? '#FFFFFF', ink)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
