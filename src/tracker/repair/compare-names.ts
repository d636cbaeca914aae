import type { Plan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import { isNamed, type StandingName } from '../../plan/standing-looks.ts';
import { coversSame, type RepairSheet, standingRectangles } from './standing-file.ts';

/** Named ranges of a sheet that are gone or name other cells. */
export function compareNames(
  { names, sheets }: Plan,
  id: string,
  sheet: RepairSheet,
  places: Places,
): StandingName[] {
  const plan = sheets.find((one) => one.id === id);
  const place = places[id];
  if (!plan || !place) return [];
  return names
    .filter((one) => one.sheet === id)
    .flatMap(({ area, name }) => {
      const [wanted] = standingRectangles(area, plan, place);
      const isThere = sheet.looks.names.some(
        (own) => isNamed(own.name, name) && wanted !== undefined && coversSame([own.area], [wanted]),
      );
      return wanted === undefined || isThere ? [] : [{ name, area: wanted }];
    });
}
