/**
 * Formulas are written with `;` between arguments, as on the user's Google Sheets; the grid knows only `,`. Both
 * directions keep the length, so that places in one text are places in the other. Texts in quotes, names of sheets
 * and lists in braces stay as they are.
 */
function replaceOutside(formula: string, from: string, to: string): string {
  return formula
    .split(/("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?)/)
    .map((part, index) => (index % 2 === 0 ? part.split(from).join(to) : part))
    .join('');
}

/** The formula as the grid reads it. */
export const withCommas = (formula: string): string => replaceOutside(formula, ';', ',');

/** The formula as the user reads it. */
export const withSemicolons = (formula: string): string => replaceOutside(formula, ',', ';');
