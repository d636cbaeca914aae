import type { Example, FunctionSpec, Help } from '../../src/functions/kit/spec.ts';

interface FunctionFile {
  readonly spec: FunctionSpec;
  readonly help: Help;
  readonly examples: readonly Example[];
}

/** Every custom function there is, by file: a new file is tested without being listed anywhere. */
export const declarations = Object.entries(
  import.meta.glob<FunctionFile>('../../src/functions/*.ts', { eager: true }),
).map(([path, declaration]) => ({ file: path.replace(/^.*\/|\.ts$/g, ''), ...declaration }));

/** The declaration of the function with this public name. */
export function declarationOf(name: string): FunctionFile {
  const found = declarations.find(({ spec }) => spec.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found;
}
