import { parseNumber } from '../japanese-number.ts';
import type { Formula } from './formula.ts';

/** A piece of one side of an equation: a sign, or something with a value. */
export type Piece = { readonly sign: string } | { readonly operand: Formula };

/** Signs as they are typed, and what they mean. */
const SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '*': '*',
  '×': '*',
  '✕': '*',
  '·': '*',
  '⋅': '*',
  '/': '/',
  '÷': '/',
  '∕': '/',
  '(': '(',
  ')': ')',
};

/**
 * Divides one side of an equation into signs and operands. Where a name is expected, the longest known one is taken,
 * so that names may hold spaces, signs, % and figures; otherwise everything up to the next sign is one operand, a number
 * (1,000 · 20% · 5千円) or a name that is not known.
 *
 * @param side as {@link nameKey} gives it
 * @param known keys of the known names, the longest first
 */
export function splitSide(side: string, known: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let isOperandDue = true;
  while (at < side.length) {
    if (side.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const name = isOperandDue ? known.find((key) => startsWithName(side, at, key)) : undefined;
    if (name !== undefined) {
      pieces.push({ operand: { kind: 'name', key: name } });
      at += name.length;
      isOperandDue = false;
      continue;
    }
    const sign = SIGNS[side.charAt(at)];
    if (sign !== undefined) {
      pieces.push({ sign });
      at += 1;
      isOperandDue = sign !== ')';
      continue;
    }
    const end = endOfOperand(side, at);
    pieces.push({ operand: operandOf(side.slice(at, end).trim()) });
    at = end;
    isOperandDue = false;
  }
  return pieces;
}

/** Does this name stand here, and end here? `客` does not stand in `客数`. */
function startsWithName(side: string, at: number, key: string): boolean {
  return (
    side.startsWith(key, at) && endOfOperand(side, at + key.length) === skipSpaces(side, at + key.length)
  );
}

function endOfOperand(side: string, from: number): number {
  let end = from;
  while (end < side.length && SIGNS[side.charAt(end)] === undefined) end += 1;
  return end;
}

function skipSpaces(side: string, from: number): number {
  let at = from;
  while (side.charAt(at) === ' ') at += 1;
  return at;
}

function operandOf(text: string): Formula {
  const number = parseNumber(text);
  return number === null ? { kind: 'name', key: text } : { kind: 'number', value: number.value };
}
