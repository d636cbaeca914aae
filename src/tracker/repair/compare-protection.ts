import type { SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { LooksChange } from '../../plan/standing-looks.ts';
import { coversSame, type RepairSheet, standingRectangles } from './standing-file.ts';

/**
 * The warning over the cells that compute, put right; `null` where it is as the plan wants it, or wants none. A sheet
 * has room for one protection: where somebody made another one, theirs stays.
 */
export function compareProtection(
  plan: SheetPlan,
  sheet: RepairSheet,
  places: Places,
): LooksChange['protection'] {
  if (!plan.protection) return null;
  const { description } = plan.protection;
  const place = places[plan.id] as Places[string];
  const unprotected = plan.protection.unprotected.flatMap((area) => standingRectangles(area, plan, place));
  const { protections } = sheet.looks;
  const own = protections.find((one) => one.description === description);
  if (own ? coversSame(own.unprotected, unprotected) : protections.length > 0) return null;
  return { description, unprotected };
}
