import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { leanFields } from './lean-fields.ts';

// Commands and tests run in the project's top folder; this file may be part of a bundle elsewhere.
const local = join(process.cwd(), 'local');
const source = join(local, 'spreadsheet-app');
const outfile = join(process.cwd(), '.cache', 'local', 'headless.cjs');

/** When a file, or the newest one of a folder, was changed. */
function changed(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(...readdirSync(path).map((name) => changed(join(path, name))));
}

function isFresh(): boolean {
  // The package file names the versions of the grid.
  const made = [source, join(local, 'lean-fields.ts'), join(local, 'package.json')];
  try {
    return statSync(outfile).mtimeMs > Math.max(...made.map(changed));
  } catch {
    return false;
  }
}

/**
 * Bundles the emulated Apps Script for Node and gives the path of the bundle. Univer's modules cannot be imported in Node as they are, so
 * tests and scripts load this bundle. It is built only when something it is made of is newer.
 */
export async function buildHeadless(): Promise<string> {
  if (isFresh()) return outfile;
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(source, 'headless.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [leanFields],
    write: true,
  });
  return outfile;
}
