import { halfWidth } from '../core/half-width.ts';
import { HEADER_WORDS, type HeaderId } from '../i18n/header-words.ts';
import { LANGUAGES } from '../i18n/language.ts';

/**
 * Which column holds what? By the words of the heading in either language; letter case, width, spaces, a unit in
 * brackets and a mark in front do not matter: 「実績（円）」 is the actual. The first column of a kind wins, and
 * headings nobody knows are left out.
 *
 * @returns column index by id
 * Source: rulings 57.
 */
export function readHeader(cells: readonly unknown[]): ReadonlyMap<HeaderId, number> {
  const columns = new Map<HeaderId, number>();
  cells.forEach((cell, column) => {
    const text = typeof cell === 'string' ? cell : '';
    const id = idOf(plainHeading(text)) ?? idOf(plainHeading(text.replace(/[(（[［].*$/, '')));
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  });
  return columns;
}

let idByWord: ReadonlyMap<string, HeaderId> | undefined;

/** Built when first asked for: most executions never read a heading. */
function idOf(word: string): HeaderId | undefined {
  if (idByWord === undefined) {
    const ids = Object.keys(HEADER_WORDS) as HeaderId[];
    idByWord = new Map(
      ids.flatMap((id) =>
        LANGUAGES.flatMap((language) =>
          HEADER_WORDS[id][language].map((each) => [plainHeading(each), id] as const),
        ),
      ),
    );
  }
  return idByWord.get(word);
}

function plainHeading(text: string): string {
  return halfWidth(text)
    .replace(/[\s*※・_-]/g, '')
    .toLowerCase();
}
