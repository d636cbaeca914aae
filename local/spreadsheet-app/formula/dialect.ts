import type { SpreadsheetLocale } from '../contract.ts';
import { CIRCULAR, PARSE_ERROR, unwrapFormula, wrapFormula } from './error-wrappers.ts';

/** Whether numbers of a locale are written with a decimal comma. */
export function hasDecimalComma(locale: SpreadsheetLocale): boolean {
  return locale === 'de_DE' || locale === 'fr_FR';
}

/** Name under which the emulation's own TODAY is stored; see `clock-function.ts`. */
export const TODAY = 'TODAY_';

/** A piece of a formula: text and sheet names in quotes stay as they are, the rest is translated. */
interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

function pieces(formula: string): Piece[] | null {
  const found: Piece[] = [];
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;
  let end = 0;
  for (const match of formula.matchAll(pattern)) {
    if (match.index !== end) return null;
    end += match[0].length;
    found.push({ text: match[0], quoted: match[0][0] === '"' || match[0][0] === "'" });
  }
  return end === formula.length ? found : null;
}

function isBalanced(parts: readonly Piece[]): boolean {
  const open: string[] = [];
  for (const part of parts) {
    if (part.quoted) continue;
    for (const letter of part.text) {
      if (letter === '(' || letter === '{') open.push(letter);
      if (letter === ')' && open.pop() !== '(') return false;
      if (letter === '}' && open.pop() !== '{') return false;
    }
  }
  return open.length === 0;
}

/** Translates the unquoted text of a formula, or gives null for what Google would not parse. */
function translate(text: string, decimalComma: boolean, depth: { braces: number }): string | null {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i]!;
    if (letter === '{') depth.braces += 1;
    if (letter === '}') depth.braces -= 1;
    const between = /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');
    if (letter === ';') out += depth.braces > 0 ? ';' : ',';
    else if (!decimalComma) out += letter;
    else if (letter === ',' && between) out += '.';
    else if (letter === '\\' && depth.braces > 0) out += ',';
    else if (letter === ',' || (letter === '.' && /\d/.test(text[i + 1] ?? ''))) return null;
    else out += letter;
  }
  return out;
}

/**
 * Turns a formula as typed on Google into what the engine calculates: `;` becomes `,`, a decimal comma becomes a point, names of custom
 * functions become upper case. A formula that Google would not parse in this locale comes back wrapped.
 */
export function toEngine(
  formula: string,
  locale: SpreadsheetLocale,
  functionNames: ReadonlySet<string>,
): string {
  const parts = pieces(formula);
  if (!parts || !isBalanced(parts) || formula.trim() === '=') return wrapFormula(PARSE_ERROR, formula);
  const depth = { braces: 0 };
  let out = '';
  for (const part of parts) {
    const text = part.quoted ? part.text : translate(part.text, hasDecimalComma(locale), depth);
    if (text === null) return wrapFormula(PARSE_ERROR, formula);
    out += part.quoted ? text : upperCaseNames(text, functionNames);
  }
  return out;
}

function upperCaseNames(text: string, functionNames: ReadonlySet<string>): string {
  return text.replace(/[A-Za-z_][\w.]*(?=\s*\()/g, (name) => {
    const upper = name.toUpperCase();
    return upper === 'TODAY' ? TODAY : functionNames.has(upper) ? upper : name;
  });
}

/** Turns a formula of the engine into what Google's formula bar and `getFormula` show, with `;` between arguments. */
export function fromEngine(formula: string, locale: SpreadsheetLocale): string {
  const original = unwrapFormula(PARSE_ERROR, formula);
  if (original !== null) return original;
  const inner = unwrapFormula(CIRCULAR, formula) ?? formula;
  let braces = 0;
  return (pieces(inner) ?? [{ text: inner, quoted: true }])
    .map((part) => {
      if (part.quoted) return part.text;
      const shown = part.text.replace(/\bTODAY_(?=\s*\()/g, 'TODAY');
      return shown.replace(/[{},]|\d\.\d/g, (found) => {
        if (found === '{') braces += 1;
        if (found === '}') braces -= 1;
        if (found === ',') return braces === 0 ? ';' : hasDecimalComma(locale) ? '\\' : ',';
        return found.length === 3 && hasDecimalComma(locale) ? found.replace('.', ',') : found;
      });
    })
    .join('');
}
