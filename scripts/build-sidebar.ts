import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { functionGuide } from './build/function-guide.ts';
import { packScript } from './build/pack-script.ts';
import { ROOT } from './build/root.ts';

/**
 * The sidebar as one self-contained page: packed code with its styles inlined, nothing loaded from anywhere. It is served
 * as it is (`createHtmlOutputFromFile`), not as a template.
 */
export async function buildSidebar(): Promise<string> {
  const [page, style, code] = await Promise.all([
    readFile(join(ROOT, 'sidebar/index.html'), 'utf8'),
    bundle('sidebar/style.css'),
    bundle('sidebar/main.ts'),
  ]);
  const dressed = `${styled(style)}\n${code}`;
  // The replacement as a function: `$&` in the code must not be taken for a pattern.
  return page.replace(
    '<!-- script -->',
    () => `<script>${packScript(dressed, 'shirube-sidebar.js')}</script>`,
  );
}

/** Puts the styles on the page from within the script, so that they are packed with it. */
function styled(css: string): string {
  return `document.head.appendChild(document.createElement('style')).textContent=${JSON.stringify(css)};`;
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
    plugins: [functionGuide],
  });
  return outputFiles[0]!.text.trim();
}
