/**
 * Puts facts into a text: `{name}` is replaced by the fact of that name. A fact that is missing leaves the
 * placeholder, so that a test can see it.
 */
export function fill(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name) => {
    const fact = facts[name];
    return fact === undefined ? placeholder : String(fact);
  });
}
