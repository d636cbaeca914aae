/** So many characters of a user's text are enough to know it again. */
const LENGTH = 40;

/** A text for a sentence: one line, at most 40 characters, what is left out marked by …. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, 2 * LENGTH + 2));
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH - 1).join('')}…` : line;
}
