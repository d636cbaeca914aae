import type { Funnel } from '../funnel-schema.ts';
import { FUNNEL_ROWS as ROWS } from '../sheets/funnel-cells.ts';
import { dateOf } from './cell-meaning.ts';
import { nameOf } from './standing-settings.ts';
import type { SheetReader } from './standing-sheet.ts';

/** The funnel as it stands. A stage without a name is left out. */
export function standingFunnel(sheet: SheetReader): Funnel {
  const [goal, second, third] = [ROWS.assumptions[0], ROWS.assumptions[0] + 1, ROWS.assumptions[1]];
  const split = ROWS.split[0] - ROWS.stages[0];
  const rows = ([first, last]: readonly [number, number]): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    goal: sheet.number(goal, 'shape'),
    unit: sheet.text(goal, 'unit'),
    unitValue: sheet.number(second, 'shape'),
    openPipeline: sheet.number(third, 'shape'),
    share: sheet.number(goal, 'rate'),
    businessDays: sheet.number(second, 'rate'),
    costPerTop: sheet.number(third, 'rate'),
    stages: rows(ROWS.stages)
      .map((row) => ({
        name: nameOf(sheet.text(row, 'stage')),
        unit: sheet.text(row, 'unit'),
        actual: sheet.number(row, 'actual'),
        rate: sheet.number(row, 'rate'),
        benchmark: sheet.number(row, 'benchmark'),
        lag: sheet.number(row + split, 'shape'),
      }))
      .filter(({ name }) => name !== ''),
    firstMonth: dateOf(sheet.value(ROWS.months[0], 'stage')),
    monthGoals: untilLast(rows(ROWS.months).map((row) => sheet.number(row, 'shape'))),
  };
}

/** Without the empty months at the end. */
function untilLast(goals: readonly (number | null)[]): (number | null)[] {
  let end = goals.length;
  while (end > 0 && goals[end - 1] === null) end -= 1;
  return goals.slice(0, end);
}
