import { isRefusal } from '../../core/refusal.ts';
import { type Cell, type Grid, isBlank } from './cell.ts';
import type { Environment } from './environment.ts';
import { languageOfCall } from './language-of-call.ts';
import { finish } from './result.ts';
import { commonShape, filledRows, planRows, type RowPlan } from './row-plan.ts';
import { sentence } from './sentence.ts';
import type { FunctionSpec } from './spec.ts';

/** What a calculation gives for a row: a cell, or several side by side; `null` for a blank. */
type RowResult = Cell | readonly (Cell | null)[] | null;

/**
 * Runs a per-row function. Single values and lists are read once and stretch over the rows; what is wrong with
 * them refuses the whole call. What is wrong with one row of a range shows in that row only.
 */
export function callRows(
  spec: FunctionSpec,
  values: readonly unknown[],
  environment: Environment,
): Cell | Grid<Cell> {
  const plan = planRows(spec, values, environment);
  if (plan.ranged.length === 0) {
    const result = plan.isBlank ? null : calculate(plan);
    return spec.columns === 1 ? oneCell(result, spec) : [severalCells(result, spec)];
  }
  const { rows, columns } = commonShape(plan);
  const filled = filledRows(plan, rows);
  const explain = (problem: unknown): string => {
    if (!isRefusal(problem)) throw problem;
    return `⚠ ${sentence(problem, languageOfCall(spec, values, environment))}`;
  };
  const results: Cell[][] = [];
  for (let row = 0; row < rows; row++) {
    if (row >= filled) results.push(blanks(Math.max(spec.columns, columns)));
    else if (spec.columns > 1) results.push(rowOfSeveral(plan, row, explain));
    else {
      const line: Cell[] = [];
      for (let column = 0; column < columns; column++) line.push(rowOfOne(plan, row, column, explain));
      results.push(line);
    }
  }
  return results;
}

type Explain = (problem: unknown) => string;

function rowOfOne(plan: RowPlan, row: number, column: number, explain: Explain): Cell {
  try {
    return readRow(plan, row, column) ? oneCell(calculate(plan), plan.spec) : '';
  } catch (problem) {
    return explain(problem);
  }
}

function rowOfSeveral(plan: RowPlan, row: number, explain: Explain): Cell[] {
  try {
    return severalCells(readRow(plan, row, 0) ? calculate(plan) : null, plan.spec);
  } catch (problem) {
    const line = blanks(plan.spec.columns);
    line[0] = explain(problem);
    return line;
  }
}

/** Fills the values of one row into the plan; `false` when a required cell is blank. Runs for every cell. */
function readRow({ ranged, values, environment }: RowPlan, row: number, column: number): boolean {
  let isComplete = true;
  for (let i = 0; i < ranged.length; i++) {
    const { index, parameter, grid, isRequired, absent } = ranged[i]!;
    const cell = grid[row]![column];
    if (typeof cell === 'number' || !isBlank(cell)) {
      values[index] = parameter.read(cell, parameter.name, environment);
    } else if (isRequired) isComplete = false;
    else values[index] = absent;
  }
  return isComplete;
}

function calculate({ spec, values }: RowPlan): RowResult {
  return (spec.calculate as (...all: unknown[]) => RowResult).apply(null, values);
}

function oneCell(result: RowResult, spec: FunctionSpec): Cell {
  return result === null ? '' : finish(result, spec);
}

function severalCells(result: RowResult, spec: FunctionSpec): Cell[] {
  if (result === null) return blanks(spec.columns);
  return (result as readonly (Cell | null)[]).map((cell) => finish(cell, spec));
}

function blanks(count: number): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < count; i++) cells.push('');
  return cells;
}
