import { a1, quoteSheet, type Rectangle } from '../../plan/a1.ts';
import type { Plan, SheetPlan } from '../../plan/plan.ts';
import type { Places } from '../../plan/reference.ts';
import { type LooksChange, listKey, type StandingList } from '../../plan/standing-looks.ts';
import { type RepairSheet, standingRectangles } from './standing-file.ts';

/** Drop-downs that are missing or offer something else, as areas with the list they get. */
export function compareChoices(
  plan: Plan,
  { columns, choices, id }: SheetPlan,
  sheet: RepairSheet,
  places: Places,
  sheets: readonly SheetPlan[],
): LooksChange['choices'] {
  const place = places[id] as Places[string];
  return choices.flatMap(({ areas, list }) => {
    const wanted = wantedList(plan, list, places, sheets);
    if (wanted === null) return [];
    const wrong = areas
      .flatMap((area) => standingRectangles(area, { columns }, place))
      .flatMap((rectangle) => wrongParts(rectangle, sheet, keyOf(wanted, places)));
    return wrong.length === 0 ? [] : [{ areas: wrong, list: wanted }];
  });
}

/** A list of the plan for the places of now; `null` where it would read a sheet that is not there. */
function wantedList(
  plan: Plan,
  name: string,
  places: Places,
  sheets: readonly SheetPlan[],
): StandingList | null {
  const list = plan.lists[name];
  if (!list) return null;
  const { from, strict } = list;
  if (!('sheet' in from)) return { from, strict };
  const [home, place] = [sheets.find((one) => one.id === from.sheet), places[from.sheet]];
  const [range] = home && place ? standingRectangles(from.area, home, place) : [];
  return range ? { from: { sheet: from.sheet, range }, strict } : null;
}

function keyOf({ from, strict }: StandingList, places: Places): string {
  if (!('sheet' in from)) return listKey(from, strict);
  const { name } = places[from.sheet] as Places[string];
  return listKey({ range: `${quoteSheet(name)}!${a1(from.range)}` }, strict);
}

/** The cells of a rectangle with another drop-down, as runs of rows in each column. */
function wrongParts(
  { bottom, left, right, top }: Rectangle,
  { looks }: RepairSheet,
  key: string,
): Rectangle[] {
  const found: Rectangle[] = [];
  for (let column = left; column <= right; column += 1) {
    let first = 0;
    for (let row = top; row <= bottom + 1; row += 1) {
      const isWrong = row <= bottom && (looks.choices[row - 1]?.[column - 1] ?? '') !== key;
      if (isWrong && first === 0) first = row;
      if (!isWrong && first > 0) {
        found.push({ top: first, left: column, bottom: row - 1, right: column });
        first = 0;
      }
    }
  }
  return found;
}
