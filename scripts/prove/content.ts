import { readFileSync } from 'node:fs';
import { callFunction } from '../../src/functions/kit/call.ts';
import { readDeclarations } from '../build/declarations.ts';
import { unpackScript } from '../build/pack-script.ts';
import { exampleArguments, worldIn } from '../generate/run-example.ts';
import { tryDays } from './date-cases.ts';
import { HOSTILE_TEXTS, LONGEST_TEXT } from './hostile-texts.ts';
import type { Proof, Row } from './proof.ts';
import { TEXT_CASES } from './text-cases.ts';
import { tryTexts } from './text-trial.ts';

const ALL = { ...HOSTILE_TEXTS, 'a text of 50,000 characters': LONGEST_TEXT };
/** Where each text takes a file of its own that is drawn, these are tried without `--all`. */
const FEW = [
  '=',
  'full-width ＝',
  'tab, then =',
  'CR, then =',
  'spaces, then =',
  'script',
  'looks like a date',
  'name of the prototype',
  'a text of 50,000 characters',
];

/** What people and files bring is text, and days are days. */
export const content: Proof = {
  claim:
    'Whatever text a use case is given or finds in cells, it stands in cells as that text and is never a formula; every day stays that day in every zone.',
  notes: [
    `Texts: ${Object.keys(ALL).join(' · ')}. After each one, every cell of every sheet is looked at: no formula holds it, it stands somewhere as it was given (but for spaces around it), and no cell holds more than ` +
      'the 50,000 characters Google allows. Texts longer than a request or a name may be are refused or cut. Functions: each text in every place of the first example of each; the answer is a result ' +
      'or a sentence that begins with the name of the argument.',
  ],
  more: 'all texts also where each takes a tracker of its own',
  head: ['what', 'through', 'tried', 'as given', 'refused', 'first fault'],
  run: async (row, all) => {
    const few = Object.fromEntries(FEW.map((name) => [name, ALL[name as keyof typeof ALL]]));
    for (const textCase of TEXT_CASES) {
      const texts = textCase.anew && !all ? few : ALL;
      const { kept, refused, wrong } = await tryTexts(textCase, texts);
      row(
        wrong.length === 0,
        'texts',
        textCase.name,
        Object.keys(texts).length,
        kept,
        refused,
        wrong[0] ?? '',
      );
    }
    await tryFunctions(row);
    const markup =
      unpackScript(readFileSync('dist/Sidebar.html', 'utf8')).match(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc/g,
      ) ?? [];
    row(
      markup.length === 0,
      'texts',
      'the page: ways to put a text in as markup',
      1,
      1,
      0,
      markup.join(', '),
    );
    await tryDays(row);
  },
};

async function tryFunctions(row: Row): Promise<void> {
  let [tried, results, sentences] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { examples, spec } of await readDeclarations()) {
    const usual = exampleArguments(spec, examples[0]!);
    const names = spec.parameters.map(({ name }) => name);
    for (const text of Object.values(ALL)) {
      for (let place = 0; place < names.length; place += 1) {
        const values = Array.from({ length: Math.max(usual.length, place + 1) }, (_, index) =>
          index === place ? text : usual[index],
        );
        tried += 1;
        try {
          const answer = callFunction(spec, values, worldIn('ja'));
          const cells = (Array.isArray(answer) ? answer.flat() : [answer]) as unknown[];
          const bad = cells.find((cell) =>
            typeof cell === 'number' ? !Number.isFinite(cell) : String(cell).length > 50_000,
          );
          if (bad === undefined) results += 1;
          else wrong.push(`${spec.name}: ${String(bad).slice(0, 60)}`);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          if (names.some((name) => message.startsWith(`${name}: `)) && message.length < 1000) sentences += 1;
          else wrong.push(`${spec.name}: ${message.slice(0, 100)}`);
        }
      }
    }
  }
  row(
    wrong.length === 0,
    'texts',
    'all functions, in every place of an argument',
    tried,
    results,
    sentences,
    wrong[0] ?? '',
  );
}
