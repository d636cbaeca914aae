import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Tests that look at the sources themselves, at `dist/`, or at a browser: they take long and tell little about one line. */
const LEFT_OUT = /^test\/(project|app|browser|local|sidebar|host)\/|whole-samples|in-grid|any-arguments/;

/** These reach their functions by name, not by an import. */
const BY_NAME = ['test/functions/examples.test.ts'];

/** Which tests import a file: those of its part first, the nearest at the beginning. */
export type TestsOf = (file: string) => string[];

/** Reads who imports whom, from all tests down. */
export async function readTestsOf(): Promise<TestsOf> {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => join('test', file))
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file));
  const { metafile } = await build({
    entryPoints: tests,
    bundle: true,
    write: false,
    outdir: '.cache',
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const importers = new Map<string, string[]>();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    for (const { external, path } of imports) {
      if (external) continue;
      importers.set(path, [...(importers.get(path) ?? []), file]);
    }
  }
  return (file) => {
    const reached = new Set([file]);
    for (const each of reached) for (const importer of importers.get(each) ?? []) reached.add(importer);
    const nearest = [...reached].filter((each) => tests.includes(each));
    // The tests of its own part know most about a file, however long the way to them is.
    const part = file.replace(/^src(\/\w+\/).*/, 'test$1');
    const own = nearest.filter((test) => test.startsWith(part));
    return [...new Set([...own, ...nearest, ...BY_NAME])];
  };
}
