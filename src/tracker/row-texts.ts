import type { RowValues } from './table-sheet.ts';

/** Some texts of a goal as the values of its row; an empty text leaves its cell empty. */
export function filled<K extends string>(goal: Readonly<Record<K, string>>, keys: readonly K[]): RowValues {
  return Object.fromEntries(keys.map((key) => [key, goal[key] === '' ? null : goal[key]]));
}
