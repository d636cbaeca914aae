import { type NamedRange, writeXlsx } from 'hucre';
import { letters, quoteSheet } from '../../src/plan/a1.ts';
import { newPlaceOf, newPlaces, rectangle } from '../../src/plan/grid.ts';
import type { Plan, SheetPlan } from '../../src/plan/plan.ts';
import { type ValueAt, xlsxSheet } from './xlsx-sheet.ts';

/**
 * A plan as the bytes of an .xlsx file. With `valueAt` the file also carries what the formulas give, so that
 * previews without an engine show figures; without it every program has to calculate for itself.
 */
export function xlsxWorkbook(plan: Plan, valueAt: ValueAt | null): Promise<Uint8Array> {
  const places = newPlaces(plan);
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => xlsxSheet(sheet, plan, places, valueAt)),
    namedRanges: plan.sheets.flatMap(printNames),
    defaultFont: { name: 'Arial', size: 10 },
    activeSheet: plan.sheets.findIndex(({ id }) => id === plan.active),
  });
}

/** What is printed of a sheet, and which rows on every page, by the names that Excel gives these. */
function printNames(sheet: SheetPlan): NamedRange[] {
  const { area, repeat } = sheet.print;
  const { bottom, left, right, top } = rectangle(area, newPlaceOf(sheet));
  const name = quoteSheet(sheet.title);
  const scope = sheet.title;
  const range = `${name}!$${letters(left)}$${top}:$${letters(right)}$${bottom}`;
  const titles = repeat
    ? [{ name: '_xlnm.Print_Titles', scope, range: `${name}!$${repeat[0]}:$${repeat[1]}` }]
    : [];
  return [{ name: '_xlnm.Print_Area', scope, range }, ...titles];
}
