import type { LightLook } from '../plan/palette.ts';
import type { SheetPlan } from '../plan/plan.ts';
import { type Places, writeFormula } from '../plan/reference.ts';
import type { SheetRanges } from './sheet-ranges.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The colour rules of a sheet, in order. */
export function sheetRules(sheet: SheetPlan, places: Places, ranges: SheetRanges): Rule[] {
  return sheet.rules.map(({ areas, formula, fill, ink, bold }) => {
    const home = areas[0] as (typeof areas)[number];
    const seen = writeFormula(formula, sheet.id, home.rows[0], places);
    const look = {
      fill: fill === 'none' ? '#FFFFFF' : (fill ?? null),
      ink: ink ?? null,
      bold: bold ?? false,
    };
    return colourRule(
      seen,
      areas.map((area) => ranges.of(area)),
      look,
    );
  });
}

/** A rule that colours ranges where a formula, seen from their first cell, holds. */
export function colourRule(
  formula: string,
  ranges: Range[],
  { fill, ink, bold }: Omit<LightLook, 'ink'> & { readonly ink: string | null },
): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setRanges(ranges);
  if (fill !== null) builder.setBackground(fill);
  if (ink !== null) builder.setFontColor(ink);
  if (bold) builder.setBold(true);
  return builder.build();
}
