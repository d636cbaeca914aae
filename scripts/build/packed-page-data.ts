import { gzipSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { type Declaration, readDeclarations } from './declarations.ts';

/**
 * The module `packed:function-guide`: what the sidebar tells about the custom functions, as one packed text that the
 * browser unpacks when somebody asks for it. Help texts are long; packed they take a third.
 */
export const packedPageData: Plugin = {
  name: 'packed-page-data',
  setup(build) {
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path, namespace: 'packed' }));
    build.onLoad({ filter: /^packed:function-guide$/, namespace: 'packed' }, async () => {
      const guide = (await readDeclarations()).map(guideEntry);
      return { contents: `export default ${JSON.stringify(packed(guide))};`, loader: 'ts' };
    });
  },
};

/** What the sidebar shows of a function; `sidebar/views/functions/function-guide.ts` has its type. */
function guideEntry({ examples, help, spec }: Declaration) {
  const { cells = [], formula } = examples[0]!;
  const parameters = spec.parameters.map(({ name, need }) => ({
    ...{ name, optional: need === 'optional' },
    ...help.parameters[name],
  }));
  return { name: spec.name, task: help.task, summary: help.summary, parameters, example: { formula, cells } };
}

function packed(data: unknown): string {
  return gzipSync(JSON.stringify(data), { level: 9 }).toString('base64');
}
