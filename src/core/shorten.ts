/** So many characters of a user's text are enough to know it again. */
const LENGTH = 40;

/** A text for a sentence: one line, at most so many characters, what is left out marked by …. */
export function shorten(text: string, length = LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
}
