import { refuse } from '../../core/refusal.ts';
import { type Cell, type Grid, isBlank, toGrid } from './cell.ts';
import type { Environment } from './environment.ts';
import { readList } from './lists.ts';
import type { Parameter } from './parameter.ts';
import { finish } from './result.ts';
import type { FunctionSpec } from './spec.ts';

/** Runs a table function: reads every argument once, and returns one rectangle; a blank when a required cell is. */
export function callTable(
  spec: FunctionSpec,
  values: readonly unknown[],
  environment: Environment,
): Cell | Grid<Cell> {
  let isCallBlank = false;
  const read = spec.parameters.map((parameter, index) => {
    const value = parameter.form === 'cell' ? singleCell(values[index], parameter) : values[index];
    if (parameter.form !== 'cell' && !(parameter.need === 'optional' && isBlank(value))) {
      return readList(value, parameter, environment);
    }
    if (!isBlank(value)) return parameter.read(value, parameter.name, environment);
    if (parameter.need !== 'required') return parameter.absent(environment);
    isCallBlank = true;
    return null;
  });
  if (isCallBlank) return '';
  const result = (spec.calculate as (...all: unknown[]) => Grid<Cell | null> | null).apply(null, read);
  if (result === null || result.length === 0) return '';
  const width = result.reduce((most, row) => Math.max(most, row.length), 0);
  return result.map((row) => Array.from({ length: width }, (_, column) => finish(row[column], spec)));
}

function singleCell(value: unknown, { name }: Parameter<unknown>): unknown {
  const cells = toGrid(value);
  const rows = cells.length;
  const columns = rows === 0 ? 0 : cells[0]!.length;
  if (rows > 1 || columns > 1) refuse(name, 'one_value_only', { came: `${rows} × ${columns}` });
  return columns === 0 ? '' : cells[0]![0];
}
