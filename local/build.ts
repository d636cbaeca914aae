import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'spreadsheet-app');
const outfile = join(here, '..', '.cache', 'local', 'headless.cjs');

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
    write: true,
  });
  return outfile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildHeadless();
