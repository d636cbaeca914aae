import { specs } from 'shirube:lazy-functions';
import { callFunction } from './functions/kit/call.ts';
import { environment } from './host/environment.ts';

/** Runs a lazy custom function: the same as `call` in `functions.ts`, but part of the add-on bundle. */
export function callLazy(name: string, values: ArrayLike<unknown>): unknown {
  return callFunction(specs[name]!, Array.from(values), environment());
}
