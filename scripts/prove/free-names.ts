import { type AnyNode, type Options, parse } from 'acorn';

type Node = AnyNode & Readonly<Record<string, unknown>>;

/**
 * The names a script uses without declaring them anywhere: what it takes from its surroundings. A name that is also declared in some
 * function is told apart only where it is one of `watched`, which count wherever they stand.
 */
export function freeNames(
  code: string,
  watched: ReadonlySet<string>,
  options: Options = { ecmaVersion: 2019 },
): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(parse(code, options) as Node, used, declared);
  return [...used].filter((name) => watched.has(name) || !declared.has(name)).sort();
}

/** The texts that are written in a script. */
export function textsIn(code: string, options: Options = { ecmaVersion: 2019 }): string[] {
  const found: string[] = [];
  visit(parse(code, options) as Node, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateElement') found.push(String(node.value.cooked));
  });
  return found;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}

function walk(node: Node, used: Set<string>, declared: Set<string>): void {
  switch (node.type) {
    case 'Identifier':
      used.add(node.name);
      return;
    case 'MemberExpression':
      walk(node.object as Node, used, declared);
      if (node.computed) walk(node.property as Node, used, declared);
      return;
    case 'Property':
    case 'MethodDefinition':
      if (node.computed) walk(node.key as Node, used, declared);
      if (node.value) walk(node.value as Node, used, declared);
      return;
    case 'VariableDeclarator':
      declare(node.id as Node, declared);
      break;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (node.id) declare(node.id as Node, declared);
      for (const parameter of node.params) declare(parameter as Node, declared);
      break;
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (node.id) declare(node.id as Node, declared);
      break;
    case 'CatchClause':
      if (node.param) declare(node.param as Node, declared);
      break;
    case 'LabeledStatement':
      walk(node.body as Node, used, declared);
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      return;
  }
  for (const child of childrenOf(node)) walk(child, used, declared);
}

/** Remembers the names of a pattern: `a`, `{ b: c = 1 }`, `[d, ...e]`. */
function declare(pattern: Node, declared: Set<string>): void {
  if (pattern.type === 'Identifier') declared.add(pattern.name);
  else if (pattern.type === 'AssignmentPattern') declare(pattern.left as Node, declared);
  else if (pattern.type === 'RestElement') declare(pattern.argument as Node, declared);
  else if (pattern.type === 'Property') declare(pattern.value as Node, declared);
  else for (const child of childrenOf(pattern)) declare(child, declared);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}
