import type { Cell } from '../../src/functions/kit/cell.ts';
import type { Example } from '../../src/functions/kit/spec.ts';
import { LANGUAGES, type Text } from '../../src/i18n/language.ts';
import type { Declaration } from '../build/declarations.ts';
import { runExample } from './run-example.ts';

/** An example as the catalogue shows it: the cells it refers to, and its result or refusal per language. */
interface CatalogueExample {
  readonly title: Text;
  readonly formula: string;
  /** Cells by address, as one would type them. */
  readonly cells?: Readonly<Record<string, Cell>>;
  readonly result: unknown;
  /** Instead of a result: the sentence of the refusal. */
  readonly refused?: Text;
}

/** A custom function for readers outside the program, such as the function list of the local spreadsheet. */
export interface CatalogueEntry {
  readonly name: string;
  readonly summary: Text;
  readonly task: Text;
  readonly parameters: readonly { name: string; optional: boolean; en: string; ja: string }[];
  readonly examples: readonly CatalogueExample[];
}

/** All functions as data, for `docs/functions/catalogue.json`. */
export function catalogue(declarations: readonly Declaration[]): readonly CatalogueEntry[] {
  return declarations.map((declaration) => ({
    name: declaration.spec.name,
    summary: declaration.help.summary,
    task: declaration.help.task,
    parameters: declaration.spec.parameters.map(({ name, need }) => ({
      name,
      optional: need === 'optional',
      en: declaration.help.parameters[name]!.en,
      ja: declaration.help.parameters[name]!.ja,
    })),
    examples: declaration.examples.map((example) => ({
      title: example.title,
      formula: example.formula,
      ...(example.cells === undefined ? {} : { cells: addressed(example.cells) }),
      result: example.result ?? null,
      ...(example.refused === undefined ? {} : { refused: refusalOf(declaration, example) }),
    })),
  }));
}

/** The sentence with which the function refuses the example, in every language. */
export function refusalOf({ spec }: Declaration, example: Example): Text {
  const sentences = LANGUAGES.map((language) => {
    try {
      runExample(spec, example, language);
    } catch (error) {
      return [language, (error as Error).message];
    }
    throw new Error(`${example.formula} is not refused.`);
  });
  return Object.fromEntries(sentences) as Text;
}

function addressed(cells: readonly (readonly Cell[])[]): Record<string, Cell> {
  return Object.fromEntries(
    cells.flatMap((row, i) => row.map((cell, j) => [`${String.fromCharCode(65 + j)}${i + 1}`, cell])),
  );
}
