import { looks } from '../plan/grid.ts';
import type { SheetPlan, Style } from '../plan/plan.ts';
import type { Restructuring } from '../plan/restructuring.ts';
import { type RepairSheet, standingPlace } from '../tracker/repair/standing-file.ts';
import { grownBy, type StructureStep } from '../tracker/repair/structure.ts';

/** The steps with everything that new rows and columns need to look like the others. */
export function restructurings(
  steps: readonly StructureStep[],
  plan: SheetPlan,
  sheet: RepairSheet,
): Restructuring[] {
  const styles = looks(plan);
  const columns = { ...standingPlace(plan, sheet).columns };
  let { firstRow } = sheet;
  let width = sheet.looks.columns;
  let height = sheet.looks.rows;
  const lineOf = (planned: number): Style[] => {
    const line = Array.from({ length: width }, (): Style => ({}));
    plan.columns.forEach(({ id }, index) => {
      const at = columns[id];
      if (at !== undefined) line[at - 1] = styles[planned - 1]?.[index] ?? {};
    });
    return line;
  };
  return steps.map((step): Restructuring => {
    height += grownBy([step]);
    switch (step.kind) {
      case 'insertColumn': {
        const index = plan.columns.findIndex(({ id }) => id === step.id);
        for (const id of Object.keys(columns)) if (columns[id]! > step.after) columns[id]! += 1;
        columns[step.id] = step.after + 1;
        width += 1;
        const above = Array.from({ length: firstRow - 1 }, (): Style => ({}));
        const ofRows = styles.slice(0, height - firstRow + 1).map((line) => line[index] ?? {});
        return { ...step, width: plan.columns[index]!.width, idRow: firstRow, looks: [...above, ...ofRows] };
      }
      case 'insertRow':
        return {
          kind: 'insertRow',
          row: step.row,
          looks: lineOf(step.planned),
          hidden: plan.hiddenRows.includes(step.planned),
        };
      case 'addRows': {
        const first = step.after - firstRow + 2;
        const lines = Array.from({ length: step.count }, (_, index) => lineOf(first + index));
        return { kind: 'addRows', after: step.after, looks: lines };
      }
      case 'moveRow':
        if (step.to <= firstRow) firstRow += 1;
        return step;
      default:
        return step;
    }
  });
}
