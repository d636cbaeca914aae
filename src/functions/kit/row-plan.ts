import { refuse } from '../../core/refusal.ts';
import { type Grid, isBlank, toGrid } from './cell.ts';
import type { Environment } from './environment.ts';
import { readList } from './lists.ts';
import type { Parameter } from './parameter.ts';
import type { FunctionSpec } from './spec.ts';

/** A `cell` parameter that was given a range, to be read row by row. */
export interface Ranged {
  /** Its place among the parameters. */
  readonly index: number;
  readonly parameter: Parameter<unknown>;
  readonly grid: Grid;
  readonly isRequired: boolean;
  /** What a blank stands for; `null` for a required cell, whose blank makes the row blank. */
  readonly absent: unknown;
}

/** A call of a per-row function, with everything read that is the same for all rows. */
export interface RowPlan {
  readonly spec: FunctionSpec;
  readonly environment: Environment;
  /** One value per parameter. Lists and single cells are filled in; each row fills in the rest. */
  readonly values: unknown[];
  /** A single required cell is blank, and so is every row. */
  readonly isBlank: boolean;
  readonly ranged: readonly Ranged[];
}

/**
 * Reads what is the same for all rows, and notes which parameters are ranges.
 * @throws Refusal for whatever is wrong with it: it concerns the whole call
 */
export function planRows(spec: FunctionSpec, values: readonly unknown[], environment: Environment): RowPlan {
  const read: unknown[] = [];
  const ranged: Ranged[] = [];
  let isPlanBlank = false;
  spec.parameters.forEach((parameter, index) => {
    const value = values[index];
    if (parameter.form !== 'cell') {
      const isAbsent = parameter.need === 'optional' && isBlank(value);
      read.push(isAbsent ? parameter.absent(environment) : readList(value, parameter, environment));
      return;
    }
    const grid = toGrid(value);
    if (grid.length !== 1 || grid[0]!.length !== 1) {
      if (grid.length === 0 || grid[0]!.length === 0) refuse(parameter.name, 'missing');
      const isRequired = parameter.need === 'required';
      const absent = isRequired ? null : parameter.absent(environment);
      ranged.push({ index, parameter, grid, isRequired, absent });
      read.push(null);
      return;
    }
    const single = grid[0]![0];
    if (!isBlank(single)) read.push(parameter.read(single, parameter.name, environment));
    else if (parameter.need !== 'required') read.push(parameter.absent(environment));
    else {
      isPlanBlank = true;
      read.push(null);
    }
  });
  return { spec, environment, values: read, isBlank: isPlanBlank, ranged };
}

/**
 * The size of the ranges, which must be the same for all.
 * @throws Refusal `shape_differs`, `one_column_only` (several result columns). Source: rulings 3–5.
 */
export function commonShape({ spec, ranged }: RowPlan): { rows: number; columns: number } {
  const rows = ranged[0]!.grid.length;
  const columns = ranged[0]!.grid[0]!.length;
  for (const { parameter, grid } of ranged) {
    const width = grid[0]!.length;
    if (spec.columns > 1 && width > 1) refuse(parameter.name, 'one_column_only', { came: width });
    if (grid.length !== rows || width !== columns) {
      const [expected, came] = [`${rows} × ${columns}`, `${grid.length} × ${width}`];
      refuse(parameter.name, 'shape_differs', { expected, came });
    }
  }
  return { rows, columns };
}

/** Rows up to the last one that holds anything, so that whole columns cost next to nothing. */
export function filledRows({ ranged, isBlank: isPlanBlank }: RowPlan, rows: number): number {
  let filled = isPlanBlank ? 0 : rows;
  while (filled > 0 && ranged.every(({ grid }) => grid[filled - 1]!.every(isBlank))) filled--;
  return filled;
}
