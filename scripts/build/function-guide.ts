import type { Plugin } from 'esbuild';
import { type Declaration, readDeclarations } from './declarations.ts';

/** The module `shirube:function-guide`: what the sidebar tells about the custom functions, from their declarations. */
export const functionGuide: Plugin = {
  name: 'function-guide',
  setup(build) {
    build.onResolve({ filter: /^shirube:function-guide$/ }, ({ path }) => ({ path, namespace: 'guide' }));
    build.onLoad({ filter: /.*/, namespace: 'guide' }, async () => ({
      contents: JSON.stringify((await readDeclarations()).map(guideEntry)),
      loader: 'json',
    }));
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
