/*
 * Small words to write formulas with, in the neutral dialect: `;` between arguments, no decimal literals, no text of
 * users. References are written in braces, see `reference.ts`.
 */

/** The blank a formula gives where there is nothing to say. */
export const BLANK = '""';

/** The forgiving distance of core's `TOLERANCE`, without a decimal literal. */
export const DUST = '1/10^9';

/** `IF`: one of two. */
export function when(test: string, then: string, otherwise: string): string {
  return `IF(${test};${then};${otherwise})`;
}

/** `IF` in a row: the first case that holds, else the last argument. */
export function cases(list: readonly (readonly [test: string, then: string])[], otherwise: string): string {
  return list.reduceRight((rest, [test, then]) => when(test, then, rest), otherwise);
}

/** `AND`. */
export function all(...tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] as string) : `AND(${tests.join(';')})`;
}

/** `OR`. */
export function any(...tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] as string) : `OR(${tests.join(';')})`;
}

/** A text constant: a word of a dictionary, never something a user typed. */
export function text(words: string): string {
  return `"${words.split('"').join('""')}"`;
}

/** Is the cell blank? */
export function isBlank(cell: string): string {
  return `${cell}=${BLANK}`;
}

/** The cell where it is filled, else what stands for it. */
export function orElse(cell: string, otherwise: string): string {
  return when(isBlank(cell), otherwise, cell);
}

/** Is `value` at least `bound`, forgiving binary dust as core's `atLeast` does? */
export function reaches(value: string, bound: string): string {
  return `${value}+${DUST}>=${bound}`;
}

/** Is the cell blank or a number? */
export function blankOrNumber(cell: string): string {
  return any(isBlank(cell), `ISNUMBER(${cell})`);
}

/** Is the cell blank or one of these words? */
export function blankOrOneOf(cell: string, words: readonly string[]): string {
  return any(isBlank(cell), ...words.map((word) => `${cell}=${text(word)}`));
}
