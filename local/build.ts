import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { leanFields } from './lean-fields.ts';

// Commands and tests run in the project's top folder; this file may be part of a bundle elsewhere.
const source = join(process.cwd(), 'local', 'spreadsheet-app');
const outfile = join(process.cwd(), '.cache', 'local', 'headless.cjs');

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    }),
  );
}

function isFresh(): boolean {
  try {
    return statSync(outfile).mtimeMs > newest(source);
  } catch {
    return false;
  }
}

/**
 * Bundles the emulated Apps Script for Node and gives the path of the bundle. Univer's modules cannot be imported in Node as they are, so
 * tests and scripts load this bundle. It is built only when a source file is newer.
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
