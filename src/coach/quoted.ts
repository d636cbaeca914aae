/** Characters. */
const LONGEST_QUOTE = 200;

/** Somebody's words as far as a sentence can bear: whole cells may have been pasted. */
export function quoted(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
}
