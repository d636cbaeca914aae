import { readFileSync } from 'node:fs';
import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';
import type { Answer, Method, Request, Response } from '../../src/app/rpc-schema.ts';
import { loadHeadless } from '../local/headless.ts';

/** A spreadsheet in which the built add-on runs. */
export interface OpenAddon {
  readonly book: LocalSpreadsheet;
  /** Asks as the sidebar does. */
  rpc<M extends Method>(method: M, request: Request<M>): Promise<Answer<Response<M>>>;
}

/** Opens a spreadsheet with the files of `dist/` as its script. */
export async function openAddon(options: SpreadsheetOptions = {}): Promise<OpenAddon> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  const book = createHeadlessSpreadsheet(options);
  const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');
  book.load({
    scripts: { 'functions.js': read('functions.js'), 'addon.js': read('addon.js') },
    pages: { Sidebar: read('Sidebar.html') },
  });
  return {
    book,
    rpc: async <M extends Method>(method: M, request: Request<M>) => {
      const answer = await book.callFromClient('rpc', [method, request]);
      if (!answer.ok) throw new Error(`rpc threw: ${answer.error}`);
      return answer.value as Answer<Response<M>>;
    },
  };
}

/** The value of an answer that must be one. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${JSON.stringify(answer.facts)}`);
  return answer.value;
}
