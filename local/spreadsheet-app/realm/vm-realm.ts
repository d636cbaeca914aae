import vm from 'node:vm';
import type { RealmHost, ScriptFunction } from '../contract.ts';

/** Names that a fresh V8 context has and Google's runtime lacks. */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'WebAssembly', 'console', 'FinalizationRegistry', 'gc'];

/** Realms for Node: every opening is a fresh `vm` context with nothing but the language. */
export function createVmRealm(): RealmHost {
  let compiled: { text: string; script: vm.Script } | null = null;
  return {
    open() {
      const context = vm.createContext(Object.create(null) as object);
      const bootstrap = (expression: string): unknown => vm.runInContext(`(${expression})`, context);
      const scope = bootstrap('globalThis') as Record<string, unknown>;
      for (const name of ABSENT) delete scope[name];
      return {
        bootstrap,
        evaluate(text, functionNames, globals) {
          for (const [name, value] of Object.entries(globals)) {
            Object.defineProperty(scope, name, {
              value,
              writable: true,
              configurable: true,
              enumerable: false,
            });
          }
          if (compiled?.text !== text)
            compiled = { text, script: new vm.Script(text, { filename: 'script' }) };
          compiled.script.runInContext(context);
          const functions: Record<string, ScriptFunction> = {};
          for (const name of functionNames) {
            if (typeof scope[name] === 'function') functions[name] = scope[name] as ScriptFunction;
          }
          return functions;
        },
      };
    },
  };
}
