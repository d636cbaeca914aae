import vm from 'node:vm';
import { type Comment, parse } from 'acorn';
import type { Declaration } from './declarations.ts';
import { isEntryName } from './entries.ts';
import { functionStub } from './stubs.ts';

/**
 * What `dist/` may weigh, in bytes (minified UTF-8, stubs included, JSDoc comments counted apart). Why `scripts` is
 * what it is: `docs/decisions/008-weight-of-the-scripts.md`.
 */
export const BUDGETS = {
  eager: 90_000,
  scripts: 700_000,
  comments: 60_000,
  sidebar: 150_000,
} as const;

/** The files of `dist/`, as text. */
export interface Dist {
  readonly 'functions.js': string;
  readonly 'addon.js': string;
  readonly 'Sidebar.html': string;
  readonly 'appsscript.json': string;
}

/** The weight of each part, in bytes. */
export interface Weights {
  readonly eager: number;
  readonly scripts: number;
  readonly comments: number;
  readonly sidebar: number;
}

/** How heavy is each part of `dist/`? */
export function weigh(dist: Dist): Weights {
  const functions = commentsApart(dist['functions.js']);
  const addon = commentsApart(dist['addon.js']);
  return {
    eager: functions.code,
    scripts: functions.code + addon.code,
    comments: functions.comments + addon.comments,
    sidebar: Buffer.byteLength(dist['Sidebar.html']),
  };
}

/** Everything that is wrong with `dist/`, one sentence each; empty when it may ship. */
export function problemsOf(dist: Dist, declarations: readonly Declaration[]): readonly string[] {
  return [
    ...globalProblems(dist, declarations),
    ...stubProblems(dist, declarations),
    ...budgetProblems(weigh(dist)),
    ...helpTextProblems(dist, declarations),
    ...sidebarProblems(dist['Sidebar.html']),
  ];
}

function globalProblems(dist: Dist, declarations: readonly Declaration[]): readonly string[] {
  const names = new Set(declarations.map(({ spec }) => spec.name));
  const isExpected = (name: string) => names.has(name) || isEntryName(name) || name.endsWith('_');
  const code = `${dist['functions.js']}\n${dist['addon.js']}`;
  const declared = parse(code, { ecmaVersion: 2019 }).body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name];
    if (statement.type === 'VariableDeclaration') {
      return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : `(${id.type})`));
    }
    return statement.type === 'ExpressionStatement' && 'directive' in statement
      ? []
      : [`(${statement.type})`];
  });
  const context = vm.createContext(Object.create(null)) as Record<string, unknown>;
  vm.runInContext(code, context);
  const leaked = Object.keys(context);
  return [...new Set([...declared, ...leaked])]
    .filter((name) => !isExpected(name))
    .map((name) => `${name} must not be global.`);
}

function stubProblems(dist: Dist, declarations: readonly Declaration[]): readonly string[] {
  return declarations.flatMap((declaration) => {
    const { spec, help } = declaration;
    const file = spec.lazy ? 'addon.js' : 'functions.js';
    const missing = spec.parameters.filter(({ name }) => help.parameters[name] === undefined);
    const extra = Object.keys(help.parameters).filter(
      (name) => !spec.parameters.some((p) => p.name === name),
    );
    return [
      ...(dist[file].includes(functionStub(declaration))
        ? []
        : [`The stub of ${spec.name} is not in ${file}.`]),
      ...missing.map(({ name }) => `${spec.name} has no help for ${name}.`),
      ...extra.map((name) => `${spec.name} has help for ${name}, which it does not take.`),
    ];
  });
}

function budgetProblems(weights: Weights): readonly string[] {
  const parts = Object.keys(BUDGETS) as (keyof typeof BUDGETS)[];
  return parts
    .filter((part) => weights[part] > BUDGETS[part])
    .map((part) => `${part} weighs ${weights[part]} bytes; the budget is ${BUDGETS[part]}.`);
}

/** Help and examples are for cards, pages and tests; in a bundle they would be paid for by every cell. */
function helpTextProblems(dist: Dist, declarations: readonly Declaration[]): readonly string[] {
  const bare = withoutComments(dist['functions.js']) + withoutComments(dist['addon.js']);
  return declarations.flatMap(({ spec, help, examples }) => {
    const texts = [help.summary, help.result, help.task, ...Object.values(help.parameters)];
    const all = [...texts, ...examples.map(({ title }) => title)].flatMap(({ en, ja }) => [en, ja]);
    const found = all.find((text) => text.length >= 16 && bare.includes(text));
    return found === undefined ? [] : [`Help text of ${spec.name} is inside a bundle: "${found}"`];
  });
}

function sidebarProblems(html: string): readonly string[] {
  return html.includes('<?')
    ? ['Sidebar.html contains "<?", which Apps Script may take for a scriptlet.']
    : [];
}

function commentsApart(code: string): { code: number; comments: number } {
  const bare = Buffer.byteLength(withoutComments(code));
  return { code: bare, comments: Buffer.byteLength(code) - bare };
}

function withoutComments(code: string): string {
  const comments: Comment[] = [];
  parse(code, { ecmaVersion: 2019, onComment: comments });
  let rest = '';
  let from = 0;
  for (const { start, end } of comments) {
    rest += code.slice(from, start);
    from = end;
  }
  return rest + code.slice(from);
}
