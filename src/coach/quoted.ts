import { shorten } from '../core/shorten.ts';

/** Characters. */
const LONGEST_QUOTE = 200;

/** Somebody's words as far as a sentence can bear: whole cells may have been pasted. */
export function quoted(words: string): string {
  return shorten(words, LONGEST_QUOTE);
}
