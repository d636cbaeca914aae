import type { LocalSpreadsheet, SpreadsheetOptions } from '../../local/spreadsheet-app/contract.ts';
import { loadHeadless } from './headless.ts';

/** A headless spreadsheet with one sheet `S` in which test code can be run as a script. */
export interface Scripted {
  readonly book: LocalSpreadsheet;
  /** Runs statements as one execution of the script, with `book` and `sheet` at hand; gives what they return, JSON-clean. */
  run(statements: string): unknown;
}

/** Opens a spreadsheet; every `run` is an execution of its own. */
export async function openScripted(options: SpreadsheetOptions = {}): Promise<Scripted> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  const book = createHeadlessSpreadsheet({ sheets: ['S'], ...options });
  return {
    book,
    run(statements) {
      book.load({
        scripts: {
          'test.js': `function test() {
            var book = SpreadsheetApp.getActive(); var sheet = book.getSheetByName('S');
            ${statements}
          }`,
        },
      });
      const result = book.run('test');
      return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
    },
  };
}
