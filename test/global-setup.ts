import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildHeadless } from '../local/build.ts';
import { buildPage } from '../local/build-page.ts';

/** When what is built was last begun, as empty files with that time. */
const STAMPS = '.cache/built';

/** Tests that read nothing but the sources. */
const SOURCES_ONLY = /^test\/(core|coach|i18n|plan|tracker)\b/;

/** What the tests run is built once for all of them: `dist/`, the emulated Apps Script for Node, and the page. */
export default async function setup(): Promise<void> {
  const asked = process.argv.slice(2).filter((argument) => argument.startsWith('test/'));
  if (asked.length > 0 && asked.every((path) => SOURCES_ONLY.test(path))) return;
  const dist = ['src', 'sidebar', 'scripts', 'appsscript.json', 'package-lock.json'];
  await whenStale('dist/functions.js', dist, () =>
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], { stdio: 'inherit' }),
  );
  await buildHeadless();
  await whenStale('.cache/page/page.js', ['local', 'package-lock.json'], buildPage);
}

/** Builds unless nothing that goes into it has changed since the last time. */
async function whenStale(result: string, sources: readonly string[], build: () => unknown): Promise<void> {
  const stamp = join(STAMPS, basename(result));
  if (timeOf(result) > 0 && timeOf(stamp) > Math.max(...sources.map(newest))) return;
  // A file saved while the build runs may or may not be in it, so what counts is when it began.
  const began = Date.now() / 1000;
  await build();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
}

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest file of a folder was changed; deleting or adding a file changes its folder. */
function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules');
  return Math.max(entry.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}
