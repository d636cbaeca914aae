import { specs } from 'shirube:eager-functions';
import { callFunction } from './functions/kit/call.ts';
import type { FunctionSpec } from './functions/kit/spec.ts';
import { environment } from './host/environment.ts';

/**
 * Runs a custom function; the stub of each function calls this. Evaluated for every cell call, so it holds only
 * what per-cell calls need.
 */
export function call(name: string, values: ArrayLike<unknown>): unknown {
  return callSpec(specs[name]!, values);
}

/** Runs a lazy function, whose spec comes from the add-on bundle: the kit and its sentences exist once. */
export function callSpec(spec: FunctionSpec, values: ArrayLike<unknown>): unknown {
  return callFunction(spec, Array.from(values), environment());
}
