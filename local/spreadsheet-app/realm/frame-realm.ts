import type { RealmHost, ScriptFunction } from '../contract.ts';

/** The language's own names; everything else a frame has is hidden from scripts. */
const LANGUAGE = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Uint8Array
  Int8Array Uint16Array Int16Array Uint32Array Int32Array Uint8ClampedArray Float32Array Float64Array BigUint64Array
  BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape isFinite isNaN`.split(/\s+/),
);

type FrameWindow = Window & { Function: FunctionConstructor } & Record<string, unknown>;

function namesToHide(frame: FrameWindow): string[] {
  const names = new Set<string>();
  for (let object: object | null = frame; object; object = Object.getPrototypeOf(object) as object | null) {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (!LANGUAGE.has(name) && /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'eval') names.add(name);
    }
  }
  return [...names];
}

/**
 * Realms for the browser: one hidden frame gives the language, and the frame's other names are hidden by parameters of the same name. This
 * keeps scripts honest about what Google has; it is not a security boundary.
 */
export function createFrameRealm(): RealmHost {
  const element = document.createElement('iframe');
  element.style.display = 'none';
  element.title = '';
  document.body.append(element);
  const frame = element.contentWindow as unknown as FrameWindow;
  const hidden = namesToHide(frame);
  return {
    open() {
      return {
        bootstrap: (expression) => new frame.Function(`return (${expression});`)() as unknown,
        evaluate(text, functionNames, globals) {
          const given = Object.keys(globals);
          const parameters = [...hidden.filter((name) => !given.includes(name)), ...given];
          const found = functionNames.map(
            (name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`,
          );
          const body = `${text}\nreturn { ${found.join(', ')} };`;
          const evaluate = new frame.Function(...parameters, body) as (
            ...args: unknown[]
          ) => Record<string, ScriptFunction>;
          const scope = Object.assign(Object.create(null) as object, globals);
          return evaluate(...parameters.map((name) => (name === 'globalThis' ? scope : globals[name])));
        },
      };
    },
  };
}
