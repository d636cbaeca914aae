import type { GoalLine } from './goal-lines.ts';

/** What an id looks like. Source: rulings B21. */
const ID = /^[A-Za-z0-9_-]+$/;

/**
 * The ids of the rows of a table as they are read: those that stand there; a row without one, with the id of a row
 * above, or with something that is no id, gets the next free one with this letter in front. Ids that are `taken`
 * elsewhere are avoided, and only asked for where a row needs one; nothing is written.
 */
export function standingIds(
  lines: readonly GoalLine[],
  letter: string,
  taken: () => Iterable<string> = () => [],
): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const used = new Set<string>();
  for (const { id, row } of lines) {
    if (!ID.test(id) || used.has(id)) continue;
    used.add(id);
    ids.set(row, id);
  }
  const without = lines.filter(({ row }) => !ids.has(row));
  if (without.length === 0) return ids;
  const avoided = new Set([...used, ...taken()]);
  for (const { row } of without) {
    const id = freeId(letter, avoided);
    avoided.add(id);
    ids.set(row, id);
  }
  return ids;
}

/** The first id with this letter in front that is not taken. */
export function freeId(letter: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}
