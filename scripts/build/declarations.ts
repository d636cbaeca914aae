import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example, FunctionSpec, Help } from '../../src/functions/kit/spec.ts';
import { ROOT } from './root.ts';

/** A custom function as its file declares it. */
export interface Declaration {
  /** File name without folder and ending, `kpi-status`. */
  readonly file: string;
  readonly spec: FunctionSpec;
  readonly help: Help;
  readonly examples: readonly Example[];
}

/** Reads the declarations of all custom functions (every file directly in `src/functions`), sorted by public name. */
export async function readDeclarations(): Promise<readonly Declaration[]> {
  const entries = await readdir(join(ROOT, 'src/functions'), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const declarations = files.map(async ({ name }) => {
    const file = name.replace(/\.ts$/, '');
    // The bundler of scripts turns this pattern into imports of all files that fit it.
    const declaration = (await import(`../../src/functions/${file}.ts`)) as Omit<Declaration, 'file'>;
    return { file, ...declaration };
  });
  return (await Promise.all(declarations)).sort((a, b) => (a.spec.name < b.spec.name ? -1 : 1));
}
