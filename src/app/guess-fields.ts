import { readHeader } from '../coach/read-header.ts';
import {
  TABLE_FIELDS,
  type TableField,
  TEXT_FIELDS,
  type TextField,
} from '../tracker/from-table/table-fields.ts';
import { guessColumns } from './guess-columns.ts';

/** Which title names which field, by index; `null` where none does. */
export type FieldGuess = Readonly<Record<TableField | TextField, number | null>>;

/**
 * Guesses what the columns of a table are from its titles, in both languages. No column is two things; without a
 * title for it, the name is the first column that is nothing else.
 */
export function guessFields(titles: readonly string[]): FieldGuess {
  const figures = guessColumns(titles);
  const used = new Set(Object.values(figures));
  const header = readHeader(titles);
  const guess = Object.fromEntries(
    [...TABLE_FIELDS, ...TEXT_FIELDS].map((field): [string, number | null] => {
      if (field in figures) return [field, figures[field as keyof typeof figures]];
      const index = header.get(field);
      if (index === undefined || used.has(index)) return [field, null];
      used.add(index);
      return [field, index];
    }),
  ) as Record<TableField | TextField, number | null>;
  const first = titles.findIndex((title, index) => title !== '' && !used.has(index));
  return { ...guess, name: guess.name ?? (first < 0 ? null : first) };
}
