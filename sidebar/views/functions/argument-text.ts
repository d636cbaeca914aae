import { parseNumber } from '../../../src/core/japanese-number.ts';

/** A reference as people type it: A1, A1:B5, A:A, Sheet!A1, 'My sheet'!A1. */
const REFERENCE =
  /^((?:'(?:[^']|'')+'|[^'!\s()"=+*/^&<>,;{}-]+)!)?\$?[A-Za-z]{1,3}(\$?\d+)?(:\$?[A-Za-z]{1,3}(\$?\d+)?)?$/;

/**
 * What was typed for an argument, as it stands in a formula: a reference as it is, a number as a quotient of whole
 * numbers (a decimal point is read differently from country to country), anything else as a text.
 */
export function argumentText(typed: string): string {
  const text = typed.trim();
  if (text === '' || isReference(text)) return text;
  const number = parseNumber(text);
  return number === null ? quoted(text) : quotient(number.value);
}

/** Does it name cells? A number alone or a word does not. */
export function isReference(text: string): boolean {
  const match = REFERENCE.exec(text);
  // `AB` alone is a word, `A:B` are columns and `A1` is a cell.
  return match !== null && (match[2] !== undefined || match[3] !== undefined);
}

/** A formula of a function with arguments as typed; empty ones at the end are left out. */
export function formulaText(name: string, typed: readonly string[]): string {
  const texts = typed.map(argumentText);
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=${name}(${texts.join(';')})`;
}

function quotient(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const decimals = /e-(\d+)$/.exec(String(value))
    ? 15
    : Math.min(15, (String(value).split('.')[1] ?? '').length);
  const divisor = 10 ** decimals;
  return `${Math.round(value * divisor)}/${divisor}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
