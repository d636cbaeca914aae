import { halfWidth } from '../core/half-width.ts';
import { HEADER_WORDS, type HeaderId } from '../i18n/header-words.ts';

/** Which titles of a table name the columns lights need, by index; `null` where none does. */
export interface ColumnGuess {
  readonly actual: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly direction: number | null;
}

/** In a table with an actual, these can only be the target, although trackers call the goal itself so. */
const ALSO_TARGET = ['目標', 'goal', 'objective'];

/**
 * Guesses the columns of a table from its titles, in both languages: half or full width, any case, with or without a
 * unit in brackets (実績(円)); else by the beginning of the title (実績9月).
 */
export function guessColumns(titles: readonly string[]): ColumnGuess {
  const plain = titles.map(plainTitle);
  const used = new Set<number>();
  const find = (...words: readonly string[]): number | null => {
    const free = (index: number): boolean => !used.has(index);
    const exact = plain.findIndex((title, index) => free(index) && words.includes(title));
    const index =
      exact >= 0
        ? exact
        : plain.findIndex(
            (title, at) => free(at) && words.some((word) => word.length > 1 && title.startsWith(word)),
          );
    if (index >= 0) used.add(index);
    return index >= 0 ? index : null;
  };
  const baseline = find(...wordsOf('baseline'));
  const direction = find(...wordsOf('direction'));
  const actual = find(...wordsOf('actual'));
  const target = find(...wordsOf('target')) ?? (actual === null ? null : find(...ALSO_TARGET));
  return { actual, target, baseline, direction };
}

function wordsOf(id: HeaderId): string[] {
  const { en, ja } = HEADER_WORDS[id];
  return [...ja, ...en].map(plainTitle);
}

function plainTitle(title: string): string {
  return halfWidth(title)
    .replace(/[(（［[].*[)）］\]]\s*$/, '')
    .trim()
    .toLowerCase();
}
