import type { Area } from './book.ts';

/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of letters: A → 0, aa → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 notation of an area without the sheet: `A1`, `A1:C4`. */
export function a1Of(area: Area): string {
  const first = `${columnLetters(area.startColumn)}${area.startRow + 1}`;
  const last = `${columnLetters(area.endColumn)}${area.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A reference split into the sheet's name (null when not given) and the rest. */
export function splitReference(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), rest: match[3]! };
}

/** Reads A1 notation (`B2`, `B2:C`, `A:A`, `3:5`, with or without `$`) on a sheet of a size; null when it is none. */
export function parseA1(text: string, rows: number, columns: number): Area | null {
  const match = /^([A-Za-z]{0,3})(\d*)(?::([A-Za-z]{0,3})(\d*))?$/.exec(text.replace(/\$/g, '').trim());
  if (!match) return null;
  const [, c1 = '', r1 = '', c2, r2] = match;
  if (c2 === undefined && (c1 === '' || r1 === '')) return null;
  if (c1 === '' && r1 === '') return null;
  const startColumn = c1 ? columnNumber(c1) : 0;
  const startRow = r1 ? Number(r1) - 1 : 0;
  const endColumn = c2 === undefined ? startColumn : c2 ? columnNumber(c2) : columns - 1;
  const endRow = c2 === undefined ? startRow : r2 ? Number(r2) - 1 : rows - 1;
  if (startRow < 0 || endRow < 0) return null;
  return {
    startRow: Math.min(startRow, endRow),
    endRow: Math.max(startRow, endRow),
    startColumn: Math.min(startColumn, endColumn),
    endColumn: Math.max(startColumn, endColumn),
  };
}

/** Quotes a sheet's name for use in a formula where it needs it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
