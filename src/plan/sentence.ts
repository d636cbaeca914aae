import { text } from './formula.ts';

/**
 * A sentence of a dictionary with computed parts, as a formula without `=`: `{n}` is replaced by the formula given
 * for `n`, everything else becomes text constants. A placeholder without a formula is a mistake of the program.
 */
export function sentence(template: string, computed: Readonly<Record<string, string>> = {}): string {
  const pieces: string[] = [];
  const pattern = /\{(\w+)\}|[^{]+/g;
  for (let match = pattern.exec(template); match; match = pattern.exec(template)) {
    const [words, name] = match;
    if (name === undefined) pieces.push(text(words));
    else if (computed[name] !== undefined) pieces.push(computed[name] as string);
    else throw new Error(`Nothing given for {${name}} in "${template}"`);
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
}
