import { refuse } from '../../core/refusal.ts';
import type { Cell } from './cell.ts';
import type { FunctionSpec } from './spec.ts';

/**
 * A calculated value as a cell may show it: `null` becomes a blank, −0 becomes 0.
 * @throws Refusal `result_too_large` for what no cell can show (overflow)
 */
export function finish(value: unknown, spec: FunctionSpec): Cell {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(spec.parameters[0]!.name, 'result_too_large');
    return value + 0;
  }
  return value === null || value === undefined ? '' : (value as Cell);
}
