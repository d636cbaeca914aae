import { readFileSync } from 'node:fs';
import type {
  LocalSpreadsheet,
  ScriptProject,
  SpreadsheetOptions,
} from '../../local/spreadsheet-app/contract.ts';
import type { Answer, Method, Request, Response } from '../../src/app/rpc-schema.ts';
import { loadHeadless } from '../local/headless.ts';

/** Tells everything that is kept for the file and for the person. */
const KEPT = `
  function keptProperties() {
    var of = { file: PropertiesService.getDocumentProperties(), person: PropertiesService.getUserProperties() };
    return JSON.stringify({ file: of.file.getProperties(), person: of.person.getProperties() });
  }
`;

/** A spreadsheet in which the built add-on runs. */
export interface OpenAddon {
  readonly book: LocalSpreadsheet;
  /** Runs statements as a script of somebody else, with `book` at hand; gives what they return, JSON-clean. */
  script(statements: string): unknown;
  /** Asks as the sidebar does. */
  rpc<M extends Method>(method: M, request: Request<M>): Promise<Answer<Response<M>>>;
}

/**
 * Opens a spreadsheet with the files of `dist/` as its script.
 * @param others functions of somebody else, to be run beside those of the add-on
 */
export async function openAddon(options: SpreadsheetOptions = {}, others = ''): Promise<OpenAddon> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  const book = createHeadlessSpreadsheet(options);
  const project = addonProject(others);
  book.load(project);
  return {
    book,
    script: (statements) => {
      const text = `function other() { var book = SpreadsheetApp.getActive(); ${statements} }`;
      book.load({ scripts: { 'other.js': text } });
      const result = book.run('other');
      book.load(project);
      return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
    },
    rpc: async <M extends Method>(method: M, request: Request<M>) => {
      const answer = await book.callFromClient('rpc', [method, request]);
      if (!answer.ok) throw new Error(`rpc threw: ${answer.error}`);
      return answer.value as Answer<Response<M>>;
    },
  };
}

/**
 * The files of `dist/`.
 * @param others functions of somebody else, to be run beside those of the add-on
 */
export function addonProject(others = ''): ScriptProject {
  const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');
  const scripts = { 'functions.js': read('functions.js'), 'addon.js': read('addon.js') };
  return { scripts: { ...scripts, 'others.js': KEPT + others }, pages: { Sidebar: read('Sidebar.html') } };
}

/** The value of an answer that must be one. */
export function got<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${JSON.stringify(answer.facts)}`);
  return answer.value;
}
