import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A file with one small mistake put into it. */
export interface Mutant {
  /** The line with the mistake, before and after, without the space around it. */
  readonly from: string;
  readonly to: string;
  /** The whole file, as JavaScript. */
  readonly code: string;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Syntax = Node & Record<string, unknown>;

/** For each operator the one that is mistaken for it. */
const MISTAKEN: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '**': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};

/** For each function the one that is mistaken for it. */
const MISTAKEN_CALLS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  some: 'every',
  every: 'some',
};

/** Every way to put one mistake into a file: another operator, number, branch or call, or a statement left out. */
export function mutantsOf(source: string): Mutant[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  const tree = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  return changesIn(tree as unknown as Syntax, code).map(({ end, start, text }) => {
    const mutated = code.slice(0, start) + text + code.slice(end);
    return { code: mutated, from: lineAt(code, start), to: lineAt(mutated, start) };
  });
}

function lineAt(code: string, at: number): string {
  const start = code.lastIndexOf('\n', at - 1) + 1;
  const end = code.indexOf('\n', at);
  return code.slice(start, end < 0 ? code.length : end).trim();
}

function changesIn(node: Syntax, code: string): Change[] {
  // `undefined` is written `void 0`: whatever is void is as undefined.
  // Examples beside rules are what tests are given: another example is no mistake.
  const isExample =
    node.type === 'VariableDeclarator' && /Examples$/.test((node.id as Syntax).name as string);
  if (node.type === 'ImportDeclaration' || node.operator === 'void' || isExample) return [];
  const own = changesOf(node, code);
  const inside = Object.keys(node).flatMap((key) => {
    const value = node[key];
    const parts = (Array.isArray(value) ? value : [value]) as unknown[];
    return parts.filter(isSyntax).flatMap((part) => changesIn(part, code));
  });
  return [...own, ...inside];
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';
}

function changesOf(node: Syntax, code: string): Change[] {
  const source = (part: unknown): string => code.slice((part as Syntax).start, (part as Syntax).end);
  const whole = (text: string): Change => ({ start: node.start, end: node.end, text });
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const other = MISTAKEN[node.operator as string];
      const [left, right] = [node.left, node.right] as [Syntax, Syntax];
      if (other === undefined || (node.operator === '+' && (isText(left) || isText(right)))) return [];
      return [whole(`(${source(left)}) ${other} (${source(right)})`)];
    }
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [whole(`(${source(node.argument)})`)] : [];
    case 'ConditionalExpression':
      return [whole(`(${source(node.test)}) ? (${source(node.alternate)}) : (${source(node.consequent)})`)];
    case 'IfStatement': {
      const { end, start } = node.test as Syntax;
      return ['true', 'false'].map((text) => ({ start, end, text }));
    }
    case 'Literal':
      if (typeof node.value === 'boolean') return [whole(`${!node.value}`)];
      return typeof node.value === 'number' ? [whole(`${node.value + 1}`)] : [];
    case 'MemberExpression': {
      const property = node.property as Syntax;
      const other = node.computed ? undefined : MISTAKEN_CALLS[property.name as string];
      return other === undefined ? [] : [{ start: property.start, end: property.end, text: other }];
    }
    case 'ExpressionStatement':
      return (node.expression as Syntax).type === 'CallExpression' ? [whole(';')] : [];
    default:
      return [];
  }
}

/** Is this surely a text, so that + joins it? */
function isText(node: Syntax): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
