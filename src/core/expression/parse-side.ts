import jsep from 'jsep';
import { refuse } from '../refusal.ts';
import { shorten } from '../shorten.ts';
import type { Formula, Operator } from './formula.ts';
import { splitSide } from './split-side.ts';

/** Deeper brackets are a mistake, and would be too much for the stack. */
const DEEPEST = 50;

/**
 * Reads one side of an equation: + − × ÷ and brackets over names and numbers. The parser only sees place-holders for
 * the operands, so no text of a user is ever run as a program.
 *
 * @param side as `nameKey` gives it
 * @param known keys of the known names, the longest first
 * @throws Refusal `expression_unreadable`
 */
export function parseSide(side: string, known: readonly string[]): Formula {
  const operands: Formula[] = [];
  let depth = 0;
  let text = '';
  for (const piece of splitSide(side, known)) {
    if ('sign' in piece) {
      // Divided by a space, so that ** and the like are never read as one sign.
      text += ` ${piece.sign}`;
      depth += piece.sign === '(' ? 1 : piece.sign === ')' ? -1 : 0;
      if (depth > DEEPEST) refuseSide(side);
    } else {
      text += ` v${operands.length}`;
      operands.push(piece.operand);
    }
  }
  return fromTree(parsed(text, side), operands, side);
}

function parsed(text: string, side: string): jsep.Expression {
  try {
    return jsep(text);
  } catch {
    return refuseSide(side);
  }
}

function fromTree(tree: jsep.Expression, operands: readonly Formula[], side: string): Formula {
  const node = tree as jsep.CoreExpression;
  if (node?.type === 'Identifier') return operands[Number(node.name.slice(1))] ?? refuseSide(side);
  if (node?.type === 'UnaryExpression') {
    const right = fromTree(node.argument, operands, side);
    return { kind: 'operation', operator: node.operator as Operator, left: ZERO, right };
  }
  if (node?.type !== 'BinaryExpression') return refuseSide(side);
  return {
    kind: 'operation',
    operator: node.operator as Operator,
    left: fromTree(node.left, operands, side),
    right: fromTree(node.right, operands, side),
  };
}

const ZERO: Formula = { kind: 'number', value: 0 };

function refuseSide(side: string): never {
  return refuse('expression', 'expression_unreadable', { came: shorten(side) });
}
