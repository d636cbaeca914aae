import type { SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import type { LooksChange } from '../../plan/standing-looks.ts';
import { coversSame, type RepairSheet, standingRectangles } from './standing-file.ts';

/** The warning over the cells that compute, put right; `null` where it is as the plan wants it, or wants none. */
export function compareProtection(
  plan: SheetPlan,
  sheet: RepairSheet,
  places: Places,
): LooksChange['protection'] {
  if (!plan.protection) return null;
  const { description } = plan.protection;
  const place = places[plan.id] as Places[string];
  const unprotected = plan.protection.unprotected.flatMap((area) => standingRectangles(area, plan, place));
  const isThere = sheet.looks.protections.some(
    (own) => own.description === description && coversSame(own.unprotected, unprotected),
  );
  return isThere ? null : { description, unprotected };
}
