import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { packScript } from './build/pack-script.ts';
import { packedPageData } from './build/packed-page-data.ts';
import { ROOT } from './build/root.ts';

/**
 * The sidebar as one self-contained page: styles and packed code inlined, nothing loaded from anywhere. It is served
 * as it is (`createHtmlOutputFromFile`), not as a template.
 */
export async function buildSidebar(): Promise<string> {
  const [page, style, code] = await Promise.all([
    readFile(join(ROOT, 'sidebar/index.html'), 'utf8'),
    bundle('sidebar/style.css'),
    bundle('sidebar/main.ts'),
  ]);
  // Replacements as functions: `$&` in the code must not be taken for a pattern.
  return page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${packScript(code, 'shirube-sidebar.js')}</script>`);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [packedPageData],
  });
  return outputFiles[0]!.text.trim();
}
