import { looks } from '../../plan/grid.ts';
import type { PaletteName } from '../../plan/palette.ts';
import type { SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { LooksChange } from '../../plan/standing-looks.ts';
import { compareRules } from './compare-rules.ts';
import { placesOf, type RepairSheets } from './standing-file.ts';
import { type PlanOptions, standingPlan } from './standing-plan.ts';

/** What the sheets of a tracker need to show other colours. */
export function recolour(
  sheets: RepairSheets,
  options: PlanOptions & { readonly palette: PaletteName },
): { readonly sheet: string; readonly looks: LooksChange }[] {
  const other = options.palette === 'standard' ? 'safe' : 'standard';
  const { plan } = standingPlan(sheets, options);
  const { plan: before } = standingPlan(sheets, { ...options, palette: other });
  const places = placesOf(plan, sheets);
  return plan.sheets.flatMap((planned, index) => {
    const sheet = sheets[planned.id];
    if (!sheet) return [];
    const rules = compareRules(planned, sheet, places);
    const styles = colours(planned, before.sheets[index] as SheetPlan, places);
    if (!rules && styles.length === 0) return [];
    return [{ sheet: planned.id, looks: { rules, styles, choices: [], protection: null, names: [] } }];
  });
}

/** Cells whose own colours are others in another palette. */
function colours(plan: SheetPlan, before: SheetPlan, places: Places): LooksChange['styles'] {
  const place = places[plan.id] as Places[string];
  const old = looks(before);
  return looks(plan).flatMap((line, row) =>
    line.flatMap(({ fill, ink }, index) => {
      const column = place.columns[(plan.columns[index] as SheetPlan['columns'][number]).id];
      const was = old[row]?.[index];
      if (column === undefined || (was?.ink === ink && was?.fill === fill)) return [];
      const at = row + place.firstRow;
      return [
        {
          areas: [{ top: at, left: column, bottom: at, right: column }],
          style: { ...(fill ? { fill } : {}), ...(ink ? { ink } : {}) },
        },
      ];
    }),
  );
}
