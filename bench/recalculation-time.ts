import type { Plan } from '../src/plan/plan.ts';
import { recalculate } from '../test/engines/ironcalc.ts';
import { median } from './table.ts';

/** How long one edit of a tracker takes in IronCalc, which always evaluates everything: the median of three, in milliseconds. */
export function recalculationTime(plan: Plan): number {
  const workbook = recalculate(plan);
  const runs = [1, 2, 3].map((value) => {
    const start = performance.now();
    workbook.type([{ sheet: 'kpi', column: 'actual', row: 5, value }]);
    return performance.now() - start;
  });
  return median(runs);
}
