// Runs a TypeScript script: node scripts/run.mjs FILE.ts [arguments]. Node 20 cannot read TypeScript itself.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepare, ROOT } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

/** Bundles a TypeScript file into `.cache/` and imports it; the working folder becomes the project's top folder. */
export async function load(file) {
  const { build } = await import('esbuild');
  const folder = join(ROOT, '.cache', 'scripts');
  // The process id keeps two scripts that run at once from overwriting each other.
  const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [resolve(ROOT, file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.setSourceMapsEnabled(true);
  process.chdir(ROOT);
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [node, , file, ...rest] = process.argv;
  if (!file) {
    console.error('node scripts/run.mjs FILE.ts [arguments]');
    process.exit(1);
  }
  prepare(wordsOf(terminalLanguage()));
  process.argv = [node, file, ...rest];
  await load(file);
}
