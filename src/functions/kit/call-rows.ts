import { Refusal, refuse } from '../../core/refusal.ts';
import { type Cell, type Grid, isBlank, toGrid } from './cell.ts';
import type { Environment } from './environment.ts';
import { languageOfCall } from './language-of-call.ts';
import { readList } from './lists.ts';
import type { Parameter } from './parameter.ts';
import { finish } from './result.ts';
import { sentence } from './sentence.ts';
import type { FunctionSpec } from './spec.ts';

/** A `cell` parameter that was given a range, to be read row by row. */
interface Ranged {
  readonly index: number;
  readonly parameter: Parameter<unknown>;
  readonly grid: Grid;
}

interface Plan {
  readonly spec: FunctionSpec;
  readonly environment: Environment;
  /** Values of lists and single cells, read once for all rows; the rows fill in the rest. */
  readonly values: unknown[];
  /** Single required cells that are blank make every row blank. */
  readonly isBlank: boolean;
  readonly ranged: readonly Ranged[];
}

/**
 * Runs a per-row function. Single values and lists are read once and stretch over the rows; what is wrong with
 * them refuses the whole call. What is wrong with one row of a range shows in that row only.
 */
export function callRows(
  spec: FunctionSpec,
  values: readonly unknown[],
  environment: Environment,
): Cell | Grid<Cell> {
  const plan = readShared(spec, values, environment);
  const { ranged } = plan;
  if (ranged.length === 0) {
    const row = plan.isBlank ? blankRow(spec) : calculate(plan);
    return spec.columns === 1 ? row[0]! : [row];
  }
  const { rows, columns } = commonShape(spec, ranged);
  const results: Cell[][] = [];
  const filled = plan.isBlank ? 0 : filledRows(ranged, rows);
  const explain = (refusal: Refusal) => `⚠ ${sentence(refusal, languageOfCall(spec, values, environment))}`;
  for (let row = 0; row < rows; row++) {
    if (row >= filled) results.push(blankRow(spec, columns));
    else if (spec.columns > 1) results.push(calculateRow(plan, row, 0, explain));
    else {
      const line: Cell[] = [];
      for (let column = 0; column < columns; column++)
        line.push(calculateRow(plan, row, column, explain)[0]!);
      results.push(line);
    }
  }
  return results;
}

function readShared(spec: FunctionSpec, values: readonly unknown[], environment: Environment): Plan {
  const read: unknown[] = [];
  const ranged: Ranged[] = [];
  let blank = false;
  spec.parameters.forEach((parameter, index) => {
    const value = values[index];
    if (parameter.form !== 'cell') {
      const isAbsent = parameter.need === 'optional' && isBlank(value);
      read.push(isAbsent ? parameter.absent(environment) : readList(value, parameter, environment));
      return;
    }
    const cells = toGrid(value);
    if (cells.length !== 1 || cells[0]!.length !== 1) {
      if (cells.length === 0 || cells[0]!.length === 0) refuse(parameter.name, 'missing');
      ranged.push({ index, parameter, grid: cells });
      read.push(null);
      return;
    }
    const single = cells[0]![0];
    if (!isBlank(single)) read.push(parameter.read(single, parameter.name, environment));
    else if (parameter.need === 'required') {
      blank = true;
      read.push(null);
    } else read.push(parameter.absent(environment));
  });
  return { spec, environment, values: read, isBlank: blank, ranged };
}

/** All ranges must have one size. Source: functions, Arguments; rulings 3–5. */
function commonShape(spec: FunctionSpec, ranged: readonly Ranged[]): { rows: number; columns: number } {
  const rows = ranged[0]!.grid.length;
  const columns = ranged[0]!.grid[0]!.length;
  for (const { parameter, grid } of ranged) {
    const width = grid[0]!.length;
    if (spec.columns > 1 && width > 1) refuse(parameter.name, 'one_column_only', { came: width });
    if (grid.length !== rows || width !== columns) {
      refuse(parameter.name, 'shape_differs', {
        expected: `${rows} × ${columns}`,
        came: `${grid.length} × ${width}`,
      });
    }
  }
  return { rows, columns };
}

/** Rows up to the last one that holds anything, so that whole columns cost next to nothing. */
function filledRows(ranged: readonly Ranged[], rows: number): number {
  let filled = rows;
  while (filled > 0 && ranged.every(({ grid }) => grid[filled - 1]!.every(isBlank))) filled--;
  return filled;
}

function calculateRow(
  plan: Plan,
  row: number,
  column: number,
  explain: (refusal: Refusal) => string,
): Cell[] {
  const { spec, values, ranged, environment } = plan;
  try {
    let isRowBlank = false;
    for (const { index, parameter, grid } of ranged) {
      const cell = grid[row]![column];
      if (!isBlank(cell)) {
        values[index] = parameter.read(cell, parameter.name, environment);
      } else if (parameter.need === 'required') {
        isRowBlank = true;
      } else values[index] = parameter.absent(environment);
    }
    return isRowBlank ? blankRow(spec) : calculate(plan);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const line = blankRow(spec);
    line[0] = explain(problem);
    return line;
  }
}

function calculate({ spec, values }: Plan): Cell[] {
  const result = (spec.calculate as (...all: unknown[]) => unknown).apply(null, values);
  if (result === null) return blankRow(spec);
  return spec.columns === 1
    ? [finish(result, spec)]
    : (result as unknown[]).map((cell) => finish(cell, spec));
}

function blankRow(spec: FunctionSpec, columns = 1): Cell[] {
  const row: Cell[] = [];
  for (let i = 0; i < Math.max(spec.columns, columns); i++) row.push('');
  return row;
}
