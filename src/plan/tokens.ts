/**
 * What a formula is made of, for checks: names of functions, constants, operators, references. `outside` is a cell of
 * a sheet that no plan made, `'My table'!$D$5`.
 */
export interface Token {
  readonly kind:
    | 'function'
    | 'number'
    | 'string'
    | 'reference'
    | 'outside'
    | 'operator'
    | 'open'
    | 'close'
    | 'separator'
    | 'name';
  readonly text: string;
}

const KINDS = [
  ['string', /"(?:[^"]|"")*"/y],
  ['outside', /'(?:[^']|'')*'!\$[A-Z]+\$\d+/y],
  ['reference', /\{[^{}]*\}/y],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ['function', /[A-Za-z][A-Za-z0-9.]*(?=\()/y],
  ['name', /[A-Za-z_$'#!][\w.$'#!]*/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>%]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['separator', /[;,]/y],
] as const;

/**
 * Splits a formula of a plan, without its `=`, into tokens.
 * @throws Error at anything that is none of them, such as an array in braces
 */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === null) throw new Error(`Cannot read "${formula.slice(at, at + 20)}" in ${formula}`);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
