/** Texts taken apart at their placeholders, since a column fills the same text for every row. */
const known = new Map<string, readonly string[]>();

/** Literal, name, literal, name, … literal. */
function partsOf(text: string): readonly string[] {
  let parts = known.get(text);
  if (parts === undefined) {
    parts = text.split(/\{(\w+)\}/);
    known.set(text, parts);
  }
  return parts;
}

/** Puts words into a text: `{name}` is replaced by what `wordOf` gives for that name. */
export function fillWith(text: string, wordOf: (name: string) => string): string {
  const parts = partsOf(text);
  let filled = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) filled += wordOf(parts[i]!) + parts[i + 1]!;
  return filled;
}

/**
 * Puts facts into a text: `{name}` is replaced by the fact of that name. A fact that is missing leaves the
 * placeholder, so that a test can see it.
 */
export function fill(text: string, facts: Readonly<Record<string, string | number>>): string {
  return fillWith(text, (name) => {
    const fact = facts[name];
    return fact === undefined ? `{${name}}` : String(fact);
  });
}
