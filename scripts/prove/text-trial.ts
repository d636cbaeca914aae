import type { OpenAddon } from '../../test/app/open-addon.ts';
import type { TextCase } from './text-cases.ts';

/** What came of texts given to one use case. */
export interface TextOutcome {
  /** Texts that stand in cells as they were given, but for spaces around them. */
  readonly kept: number;
  /** Texts longer than may be asked, refused in plain words. */
  readonly refused: number;
  readonly wrong: readonly string[];
}

/** Gives texts to a use case, one after the other, and looks at every cell of the file after each. */
export async function tryTexts(
  textCase: TextCase,
  texts: Readonly<Record<string, string>>,
): Promise<TextOutcome> {
  const { anew, cells, longest = Number.POSITIVE_INFINITY, open, write } = textCase;
  const wrong: string[] = [];
  let [kept, refused] = [0, 0];
  let addon = await open();
  for (const [name, text] of Object.entries(texts)) {
    const answer = await write(addon, text);
    if (answer.ok) {
      const said = wrongWith(addon, text.slice(0, longest), cells, text.length > longest);
      if (said) wrong.push(`${name}: ${said}`);
      else kept += 1;
    } else if (text.length > longest) refused += 1;
    else wrong.push(`${name}: ${answer.code} ${JSON.stringify(answer.facts)}`);
    if (!anew) continue;
    await close(addon);
    addon = await open();
  }
  await close(addon);
  return { kept, refused, wrong };
}

/** The grid still looks at the clock for a second after a calculation has begun. */
const LAST_LOOK = 1200;

/** Frees a file once nothing is being calculated in it. */
export async function close({ book }: OpenAddon): Promise<void> {
  await book.settle();
  setTimeout(() => book.dispose(), LAST_LOOK);
}

/**
 * What is wrong in a file into which a text was written: a formula that holds it, a cell with more characters than one can have, or
 * too few cells in which it stands as it was given, but for spaces around it. Of a text that is cut, what is left must begin a cell. Empty
 * where nothing is wrong.
 */
function wrongWith({ script }: OpenAddon, text: string, atLeast: number, isCut: boolean): string {
  return script(`
    var text = ${JSON.stringify(text)}, found = 0, wrong = '';
    var core = text.replace(/^[\\s　'=＝]+/, '');
    book.getSheets().forEach(function (sheet) {
      var range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
      var values = range.getValues(), formulas = range.getFormulas();
      values.forEach(function (line, row) {
        line.forEach(function (value, column) {
          var formula = formulas[row][column], place = sheet.getName() + ' R' + (row + 1) + 'C' + (column + 1) + ' ';
          var is = ${isCut} ? String(value).indexOf(text) === 0 : typeof value === 'string' && value.trim() === text.trim();
          if (is && formula === '') found += 1;
          if (core.length > 3 && formula.indexOf(core) >= 0) wrong = wrong || place + 'is the formula ' + formula;
          if (String(value).length > 50000) wrong = wrong || place + 'holds ' + value.length + ' characters';
        });
      });
    });
    return wrong || (found < ${atLeast} ? 'stands as given in ' + found + ' cells instead of ${atLeast}' : '');
  `) as string;
}
