/**
 * The formula as the grid reads it. Formulas are written with `;` between arguments; the grid knows only `,`. The
 * length stays, so that places in one text are places in the other; texts in quotes, names of sheets and lists in
 * braces stay as they are.
 */
export function withCommas(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?)/)
    .map((part, index) => (index % 2 === 0 ? part.split(';').join(',') : part))
    .join('');
}
