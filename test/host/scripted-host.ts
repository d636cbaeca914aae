import * as esbuild from 'esbuild';
import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';
import type { Answer } from '../../src/app/rpc-schema.ts';
import type { Host } from '../../src/host/host.ts';
import type { ScratchSheets } from '../../src/host/scratch-sheets.ts';
import { loadHeadless } from '../local/headless.ts';

const ENTRY = `
  import { answer } from './src/app/failure.ts';
  import { googleHost } from './src/host/google.ts';
  const host = googleHost();
  const methodOf = (path) => path.split('.').reduce((part, name) => part[name], host);
  export function call(name, args) { return answer(() => methodOf(name)(...JSON.parse(args))); }
`;

let script: Promise<string> | null = null;

/** The host as a script of the emulated Apps Script. */
export async function hostScript(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle_',
    target: 'es2019',
  });
  return `${outputFiles[0]!.text}\nfunction call(name, args) { return bundle_.call(name, args); }`;
}

/** A spreadsheet whose script is the host alone. */
export interface ScriptedHost {
  readonly book: LocalSpreadsheet;
  /** Calls one method of the host as one execution; gives its value or failure, JSON-clean. */
  call<M extends keyof Host | `scratch.${keyof ScratchSheets}`>(
    method: M,
    ...args: unknown[]
  ): Answer<unknown>;
}

/** Opens a spreadsheet with the host as its script. */
export async function openScriptedHost(options: SpreadsheetOptions = {}): Promise<ScriptedHost> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  script ??= hostScript();
  const book = createHeadlessSpreadsheet(options);
  book.load({ scripts: { 'host.js': await script } });
  return {
    book,
    call: (method, ...args) =>
      JSON.parse(JSON.stringify(book.run('call', method, JSON.stringify(args)))) as Answer<unknown>,
  };
}
