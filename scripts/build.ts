import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eagerBundle, lazyBundle } from './build/bundles.ts';
import { BUDGETS, type Dist, problemsOf, weigh } from './build/check-dist.ts';
import { readDeclarations } from './build/declarations.ts';
import { entryNames } from './build/entries.ts';
import { ROOT } from './build/root.ts';
import { entryStub, functionStub } from './build/stubs.ts';
import { buildSidebar } from './build-sidebar.ts';

const declarations = await readDeclarations();
const [eager, lazy, sidebar] = await Promise.all([
  eagerBundle(declarations),
  lazyBundle(declarations),
  buildSidebar(),
]);
const stubs = (isLazy: boolean) =>
  declarations.filter(({ spec }) => spec.lazy === isLazy).map((declaration) => functionStub(declaration));

const dist: Dist = {
  'functions.js': [eager, ...stubs(false)].join('\n'),
  'addon.js': [lazy, ...stubs(true), ...entryNames(lazy).map(entryStub)].join('\n'),
  'Sidebar.html': sidebar,
  'appsscript.json': await readFile(join(ROOT, 'appsscript.json'), 'utf8'),
};

const problems = problemsOf(dist, declarations);
if (problems.length > 0) {
  console.error(`dist/ was not written:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exit(1);
}

const folder = join(ROOT, 'dist');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(dist)) await writeFile(join(folder, name), text);

const weights = weigh(dist);
const parts = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
const line = parts.map((part) => `${part} ${kilobytes(weights[part])} of ${kilobytes(BUDGETS[part])}`);
console.log(`dist/ built: ${declarations.length} functions; ${line.join(', ')}.`);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
