import { isRefusal, refuse } from '../../core/refusal.ts';
import { isBlank, isErrorText, toGrid } from './cell.ts';
import type { Environment } from './environment.ts';
import type { Parameter } from './parameter.ts';

/**
 * Reads the range of a list parameter, row by row, left to right.
 * @throws Refusal with the position (1 = first cell) of the cell that cannot be read, `blank_between` in a sequence
 */
export function readList(value: unknown, parameter: Parameter<unknown>, environment: Environment): unknown {
  if (parameter.form === 'grid') return toGrid(value);
  if (parameter.form === 'rows') return readRows(value, parameter, environment);
  const all = cellsOf(value);
  // Lists that belong together are compared by the size of their ranges, so slots keep trailing blanks, too.
  const cells = parameter.form === 'slots' ? all : all.slice(0, filledLength(all));
  const values: unknown[] = [];
  cells.forEach((cell, index) => {
    if (isBlank(cell)) {
      if (parameter.form === 'sequence') refuse(parameter.name, 'blank_between', { position: index + 1 });
      if (parameter.form === 'slots') values.push(null);
      return;
    }
    values.push(readAt(cell, index, parameter, environment));
  });
  return values;
}

function readRows(value: unknown, parameter: Parameter<unknown>, environment: Environment) {
  return toGrid(value).map((row, i) =>
    row.map((cell, j) => (isBlank(cell) ? null : readAt(cell, i * row.length + j, parameter, environment))),
  );
}

function readAt(cell: unknown, index: number, { name, read }: Parameter<unknown>, environment: Environment) {
  const position = index + 1;
  if (isErrorText(cell)) refuse(name, 'cell_error_at', { position, came: cell });
  try {
    return read(cell, name, environment);
  } catch (problem) {
    if (isRefusal(problem)) refuse(problem.parameter, problem.code, { ...problem.facts, position });
    throw problem;
  }
}

function cellsOf(value: unknown): readonly unknown[] {
  const cells: unknown[] = [];
  for (const row of toGrid(value)) for (const cell of row) cells.push(cell);
  return cells;
}

function filledLength(cells: readonly unknown[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}
