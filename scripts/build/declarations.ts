import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
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

const FOLDER = join(ROOT, 'src/functions');

/** The file names (without ending) of all custom functions: every file that lies directly in `src/functions`. */
export async function functionFiles(): Promise<readonly string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.replace(/\.ts$/, ''))
    .sort();
}

/** Reads all declarations, sorted by public name. Their code is bundled first, because Node does not run TypeScript. */
export async function readDeclarations(): Promise<readonly Declaration[]> {
  const files = await functionFiles();
  const lines = files.map((file, i) => `import * as f${i} from './${file}.ts';`);
  const list = files.map((file, i) => `{ file: '${file}', ...f${i} }`).join(', ');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: `${lines.join('\n')}\nexport const all = [${list}];`, resolveDir: FOLDER },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const folder = join(ROOT, '.cache');
  await mkdir(folder, { recursive: true });
  const target = join(folder, `declarations-${process.pid}-${Date.now()}.mjs`);
  await writeFile(target, outputFiles[0]!.text);
  const { all } = (await import(pathToFileURL(target).href)) as { all: Declaration[] };
  return all.sort((a, b) => (a.spec.name < b.spec.name ? -1 : 1));
}
