import type { RepairSheet } from './standing-file.ts';
import { grownBy, type StructureStep } from './structure.ts';

type Grid<T> = readonly (readonly T[])[];

/** A sheet as it will be after steps that change its rows and columns; what its formulas read is not followed. */
export function afterSteps(sheet: RepairSheet, steps: readonly StructureStep[]): RepairSheet {
  return steps.reduce(afterStep, sheet);
}

function afterStep(before: RepairSheet, step: StructureStep): RepairSheet {
  const { looks } = before;
  const columns = looks.columns + (step.kind === 'insertColumn' ? 1 : 0);
  const sheet = { ...before, looks: { ...looks, columns, rows: looks.rows + grownBy([step]) } };
  if (step.kind === 'addRows') return sheet;
  if (step.kind === 'insertColumn') {
    const columns: Record<string, number> = {};
    for (const id of Object.keys(sheet.columns)) {
      const at = sheet.columns[id] as number;
      columns[id] = at > step.after ? at + 1 : at;
    }
    columns[step.isFirst ? 'identity' : step.id] = step.after + 1;
    const wider = <T>(grid: Grid<T>, blank: T): Grid<T> =>
      grid.map((line) => [...line.slice(0, step.after), blank, ...line.slice(step.after)]);
    return changed({ ...sheet, columns }, wider);
  }
  const index = step.row - sheet.firstRow;
  const change = <T>(grid: Grid<T>, blank: T): Grid<T> => {
    const lines = grid.slice();
    if (step.kind === 'insertRow')
      lines.splice(
        index,
        0,
        (grid[0] ?? []).map(() => blank),
      );
    else lines.splice(index, 1);
    return lines;
  };
  const isAbove = step.kind === 'moveRow' && step.to <= sheet.firstRow;
  return changed({ ...sheet, firstRow: sheet.firstRow + (isAbove ? 1 : 0) }, change);
}

function changed(sheet: RepairSheet, change: <T>(grid: Grid<T>, blank: T) => Grid<T>): RepairSheet {
  return {
    ...sheet,
    values: change(sheet.values, ''),
    formulas: change(sheet.formulas, ''),
    formats: change(sheet.formats, ''),
  };
}
