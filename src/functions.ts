import { specs } from 'shirube:eager-functions';
import { callFunction } from './functions/kit/call.ts';
import { environment } from './host/environment.ts';

/**
 * Runs a custom function; the stub of each function calls this. Evaluated for every cell call, so it holds only
 * what per-cell calls need.
 */
export function call(name: string, values: ArrayLike<unknown>): unknown {
  return callFunction(specs[name]!, Array.from(values), environment());
}
