/**
 * Formulas that Google keeps but does not calculate are stored wrapped, so that the engine shows the right error and the text is not lost:
 * `=FORMULA_PARSE_ERROR_("original")` and `=CIRCULAR_DEPENDENCY_("original")`.
 */
export const PARSE_ERROR = 'FORMULA_PARSE_ERROR_';

/** Wrapper of a formula that refers to itself; see `error-wrappers.ts`. */
export const CIRCULAR = 'CIRCULAR_DEPENDENCY_';

/** Puts a formula (with its `=`) into a wrapper. */
export function wrapFormula(wrapper: string, formula: string): string {
  return `=${wrapper}("${formula.replace(/"/g, '""')}")`;
}

/** The formula inside a wrapper, or null when the formula is not wrapped in it. */
export function unwrapFormula(wrapper: string, formula: string): string | null {
  const start = `=${wrapper}("`;
  if (!formula.startsWith(start)) return null;
  return formula.slice(start.length, -2).replace(/""/g, '"');
}
