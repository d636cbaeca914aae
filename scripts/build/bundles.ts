import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Declaration } from './declarations.ts';
import { ROOT } from './root.ts';

/** Global of the eager bundle. Internals end in `_`, so that neither cells nor the sidebar can call them. */
export const EAGER_GLOBAL = 'functions_';

/** Global that evaluates the lazy bundle on first use and returns it. */
export const LAZY_GLOBAL = 'addon_';

/**
 * The modules `shirube:eager-functions` and `shirube:lazy-functions`: the specs of all function files, by name.
 * So adding a function touches no list.
 */
function functionModules(declarations: readonly Declaration[]): esbuild.Plugin {
  return {
    name: 'function-modules',
    setup(build) {
      build.onResolve({ filter: /^shirube:/ }, ({ path }) => ({ path, namespace: 'shirube' }));
      build.onLoad({ filter: /.*/, namespace: 'shirube' }, ({ path }) => {
        const chosen = declarations.filter(({ spec }) => spec.lazy === (path === 'shirube:lazy-functions'));
        const imports = chosen.map(
          ({ file, spec }) => `import { spec as ${spec.name} } from './${file}.ts';`,
        );
        const names = chosen.map(({ spec }) => spec.name).join(', ');
        return {
          contents: `${imports.join('\n')}\nexport const specs = { ${names} };`,
          resolveDir: join(ROOT, 'src/functions'),
        };
      });
    },
  };
}

async function bundle(
  entry: string,
  globalName: string,
  declarations: readonly Declaration[],
  alias: Record<string, string> = {},
): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: join(ROOT, 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [functionModules(declarations)],
    alias,
  });
  return outputFiles[0]!.text;
}

/** The code every cell call evaluates: kit, core and the eager functions. */
export function eagerBundle(declarations: readonly Declaration[]): Promise<string> {
  return bundle(`export { call, callSpec } from './functions.ts';`, EAGER_GLOBAL, declarations);
}

/**
 * Everything else, wrapped so that it is only evaluated when a menu, the sidebar or a lazy function asks for it.
 */
export async function lazyBundle(declarations: readonly Declaration[]): Promise<string> {
  const entry = `export * from './addon.ts'; export { specs as lazySpecs } from 'shirube:lazy-functions';`;
  const code = await bundle(entry, 'addon', declarations);
  return [
    `var loadedAddon_;`,
    `function ${LAZY_GLOBAL}() {`,
    `  if (!loadedAddon_) loadedAddon_ = (function () {\n${code}return addon; })();`,
    `  return loadedAddon_;`,
    `}\n`,
  ].join('\n');
}

/** What `npm run bench` compares with: the same code in one bundle, evaluated at once, with the large zod. */
export function everythingEager(declarations: readonly Declaration[]): Promise<string> {
  const entry = `export * from './addon.ts'; export * from './functions.ts'; export { specs as lazySpecs } from 'shirube:lazy-functions';
    import * as z from 'zod'; export const schema = z.object({ name: z.string() });`;
  return bundle(entry, 'everything', declarations, { 'zod/mini': 'zod' });
}
