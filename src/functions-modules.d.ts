/** Provided by the build: the `spec` of every file in `functions/`, by public name, split by `lazy`. */
declare module 'shirube:eager-functions' {
  export const specs: Readonly<Record<string, import('./functions/kit/spec.ts').FunctionSpec>>;
}
declare module 'shirube:lazy-functions' {
  export const specs: Readonly<Record<string, import('./functions/kit/spec.ts').FunctionSpec>>;
}
