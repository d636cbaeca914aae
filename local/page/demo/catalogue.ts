import type { Both, PageLanguage } from '../words.ts';

/** A custom function as `docs/functions/catalogue.json` describes it. */
export interface FunctionEntry {
  readonly name: string;
  readonly summary: Both;
  readonly examples: readonly FunctionExample[];
}

/** A formula to copy, with the cells it reads (as one would type them) and what it gives. */
export interface FunctionExample {
  readonly title: Both;
  readonly formula: string;
  readonly cells?: Readonly<Record<string, string | number | boolean | null>>;
  /** A value, a table of values, or one of either for each language; null where the call is refused. */
  readonly result: unknown;
}

/** Rows and columns that the result of an example takes up. */
export function sizeOf(example: FunctionExample, language: PageLanguage): { rows: number; columns: number } {
  const result = isBoth(example.result) ? example.result[language] : example.result;
  if (!Array.isArray(result)) return { rows: 1, columns: 1 };
  const rows = result.map((row) => (Array.isArray(row) ? row.length : 1));
  return { rows: Math.max(1, rows.length), columns: Math.max(1, ...rows) };
}

const isBoth = (result: unknown): result is Readonly<Record<PageLanguage, unknown>> =>
  typeof result === 'object' && result !== null && 'ja' in result && 'en' in result;
