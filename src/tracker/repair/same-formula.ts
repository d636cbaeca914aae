const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|["']/g;

/**
 * A formula in the one form in which two that say the same are equal: separators, blanks, `$`, capitals and quotes
 * around plain sheet names differ between programs and languages.
 */
export function normalFormula(formula: string): string {
  return pieces(formula, (text) => text.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase());
}

/** The same without the places it reads: equal for formulas that only follow moved cells. */
export function formulaShape(formula: string): string {
  return pieces(formula, (text) =>
    text
      .replace(/[\s$]/g, '')
      .replace(/;/g, ',')
      .toUpperCase()
      .replace(/[A-Z]+\d+(?::[A-Z]+\d+)?|#REF!/g, '@'),
  )
    .replace(/(?:'(?:[^']|'')*'|[^\s'",()=<>+*/&^-]+)!@/g, '@')
    .replace(/#REF!@|@:@/g, '@');
}

/** The same with columns but without rows, as rules follow inserted rows. */
export function ruleShape(formula: string): string {
  return normalFormula(formula).replace(/([A-Z]+)\d+/g, '$1');
}

/** Does it read cells that are gone? */
export function isBroken(formula: string): boolean {
  return formula.indexOf('#REF!') >= 0;
}

/** Changes what is neither a text constant nor the name of a sheet. */
function pieces(formula: string, change: (text: string) => string): string {
  return (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (piece[0] === '"' && piece.length > 1) return piece;
      if (piece[0] === "'" && piece.length > 1) {
        const name = piece.slice(1, -2);
        return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `${name.toUpperCase()}!` : piece;
      }
      return change(piece);
    })
    .join('');
}
