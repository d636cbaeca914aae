import type { RowValues } from './table-sheet.ts';

/** An empty text leaves its cell empty. */
export function filledText(text: string): string | null {
  return text === '' ? null : text;
}

/** Some texts of a goal as the values of its row. */
export function filled<K extends string>(goal: Readonly<Record<K, string>>, keys: readonly K[]): RowValues {
  return Object.fromEntries(keys.map((key) => [key, filledText(goal[key])]));
}
