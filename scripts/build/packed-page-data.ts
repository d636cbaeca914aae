import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import type { CatalogueEntry } from '../generate/catalogue.ts';
import { ROOT } from './root.ts';

/**
 * The module `packed:function-guide`: what the sidebar tells about the custom functions, as one packed text that the
 * browser unpacks when somebody asks for it. Help texts are long; packed they take a third.
 */
export const packedPageData: Plugin = {
  name: 'packed-page-data',
  setup(build) {
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    build.onLoad({ filter: /^packed:function-guide$/, namespace: 'packed' }, async () => {
      const text = await readFile(join(ROOT, 'docs/functions/catalogue.json'), 'utf8');
      const guide = (JSON.parse(text) as CatalogueEntry[]).map(guideEntry);
      return { contents: `export default ${JSON.stringify(packed(guide))};`, loader: 'ts' };
    });
  },
};

/** The part of the catalogue that the sidebar shows; `sidebar/views/functions/function-guide.ts` has its type. */
function guideEntry({ examples, name, parameters, summary, task }: CatalogueEntry) {
  const { cells = {}, formula } = examples[0]!;
  return { name, task, summary, parameters, example: { formula, cells } };
}

function packed(data: unknown): string {
  return gzipSync(JSON.stringify(data), { level: 9 }).toString('base64');
}
