/**
 * Does a goal serve another one, at whatever distance, or is it that one? Goals that serve each other in a circle come
 * to an end, too.
 *
 * @param parentOf what a goal serves; `null` for none
 */
export function serves(id: string, other: string, parentOf: (id: string) => string | null): boolean {
  const way = new Set<string>();
  for (let at: string | null = id; at !== null && !way.has(at); at = parentOf(at)) {
    if (at === other) return true;
    way.add(at);
  }
  return false;
}
