import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { leanFields } from './lean-fields.ts';

/** Where the built page lies. */
export const PAGE_FOLDER = '.cache/page';

/**
 * Bundles the page: `page.js` and `page.css` with the grid in them, and `google-script.js`, the script that gives
 * a sidebar its `google.script.run`. Answers the size of `page.js` in bytes.
 */
export async function buildPage(): Promise<number> {
  mkdirSync(PAGE_FOLDER, { recursive: true });
  const common = {
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  } as const;
  const [page] = await Promise.all([
    build({
      ...common,
      entryPoints: { page: 'local/page/main.ts' },
      outdir: PAGE_FOLDER,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      // The grid's styles may name fonts and pictures; all of them are put into the style sheet itself.
      loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
      plugins: [pointAfterSemicolon, leanFields],
      metafile: true,
    }),
    build({
      ...common,
      entryPoints: { 'google-script': 'local/page/google-script.ts' },
      outdir: PAGE_FOLDER,
      format: 'iife',
    }),
  ]);
  return page.metafile.outputs[`${PAGE_FOLDER}/page.js`]?.bytes ?? 0;
}

/**
 * After `;` in a formula a click on a cell puts its name there, as after `,`: the grid's question whether a reference
 * may stand at the cursor gets this one more answer. Fails when the grid no longer asks it in these words.
 */
const pointAfterSemicolon: Plugin = {
  name: 'point-after-semicolon',
  setup({ onLoad }) {
    onLoad({ filter: /sheets-formula-ui[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const question = 'const adding = char && matchRefDrawToken(char) &&';
      const parts = (await readFile(path, 'utf8')).split(question);
      if (parts.length !== 2) throw new Error(`${path} no longer contains: ${question}`);
      return { contents: parts.join("const adding = char && (char === ';' || matchRefDrawToken(char)) &&") };
    });
  },
};
