import { when } from '../../plan/formula.ts';
import type { Cells } from '../../plan/plan.ts';
import type { WordLanguage } from '../../plan/words.ts';

/** A text in one cell. */
export function label(row: number, column: string, words: string): Cells {
  return { kind: 'constants', row, columns: [column], rows: [[words]] };
}

/** Texts in neighbouring or distant cells of one row. */
export function labels(row: number, words: Readonly<Record<string, string>>): Cells {
  return { kind: 'constants', row, columns: Object.keys(words), rows: [Object.values(words)] };
}

/** A formula in one cell; without `=`. */
export function computed(row: number, column: string, formula: string): Cells {
  return down([row, row], column, formula);
}

/** The same formula in the cells of a column; without `=`. */
export function down(rows: readonly [number, number], column: string, formula: string): Cells {
  return { kind: 'formula', area: { rows, columns: [column, column] }, formula: `=${formula}` };
}

/** A name in a tile: cut where it would run into the next one. */
export function inTile(name: string, language: WordLanguage): string {
  const room = language === 'ja' ? 21 : 44;
  return when(`MID(${name};${room + 1};1)=""`, `${name}&""`, `LEFT(${name};${room - 1})&"…"`);
}

/** 1, 2, 3 … down a column. */
export function counting([first, last]: readonly [number, number], column: string): Cells {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => [index + 1]);
  return { kind: 'constants', row: first, columns: [column], rows };
}
