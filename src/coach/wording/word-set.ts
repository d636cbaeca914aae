/** A lexicon: words separated by spaces, kept sorted. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** A pattern that finds any of the words; the longest first, so that a short one never hides a longer one. */
export function anyOf(words: string): string {
  const sorted = words.split(/\s+/).sort((a, b) => b.length - a.length);
  return `(?:${sorted.join('|')})`;
}
