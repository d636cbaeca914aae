import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** What each layer may import: folders (or files) of the project and packages. Nothing else. */
const MAY_IMPORT: readonly (readonly [layer: string, allowed: readonly string[]])[] = [
  ['src/core', ['src/core']],
  ['src/core/expression', ['src/core', 'jsep']],
  ['src/i18n', ['src/i18n']],
  ['src/functions', ['src/functions', 'src/core', 'src/i18n', 'jsep']],
  ['src/coach', ['src/coach', 'src/core', 'src/i18n']],
  ['src/plan', ['src/plan', 'src/core', 'zod/mini']],
  ['src/tracker', ['src/tracker', 'src/plan', 'src/coach', 'src/core', 'src/i18n', 'zod/mini']],
  ['src/host', ['src/host', 'src/plan']],
  // The environment of functions: what the kit asks for, answered by Google.
  ['src/host/environment.ts', ['src/functions/kit/environment.ts', 'src/core', 'src/i18n']],
  [
    'src/app',
    [
      'src/app',
      'src/tracker',
      'src/plan',
      'src/coach',
      'src/core',
      'src/i18n',
      'zod/mini',
      // What a host can do, and the words of the functions: both are above the use cases.
      'src/host/host.ts',
      'src/functions/kit/parameter.ts',
    ],
  ],
  ['src/addon.ts', ['src/app', 'src/host']],
  ['src/functions.ts', ['src/functions', 'src/host/environment.ts', 'shirube:eager-functions']],
  ['src/functions-modules.d.ts', ['src/functions']],
  [
    'sidebar',
    [
      'sidebar',
      'src/core',
      'src/coach',
      'src/i18n',
      'src/app/rpc-schema.ts',
      'zod/mini',
      // Made by the build from the declarations of the functions.
      'shirube:function-guide',
    ],
  ],
];

/** Functions that may use the coach or the expression parser, because they are lazy. */
const LAZY_ONLY = /^(src\/coach|src\/core\/expression|jsep)/;

const files = sourceFiles(['src', 'sidebar'], ['.ts']);

describe('layers', () => {
  it.each(files.map(({ path }) => path))('%s imports only what its layer may', (path) => {
    const file = files.find((candidate) => candidate.path === path)!;
    expect(forbiddenImports(file)).toEqual([]);
  });

  it('local imports nothing of src, only the built add-on', () => {
    const imports = sourceFiles(['local'], ['.ts']).flatMap(({ path, text }) => targets(path, text));
    expect(imports.filter((target) => /^(src|sidebar)\//.test(target))).toEqual([]);
  });

  it('only the host names Google services', () => {
    const named = files.filter(({ path, text }) => !path.startsWith('src/host/') && namesGoogle(text));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it('core, functions and coach know no clock and no chance', () => {
    const pure = files.filter(({ path }) => /^src\/(core|functions|coach|plan|tracker)\//.test(path));
    const impure = pure.filter(({ text }) => /Date\.now|new Date\(\)|Math\.random/.test(text));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('only lazy functions reach for the coach and the expression parser', () => {
    const eager = files.filter(({ path, text }) => isFunctionFile(path) && !/\blazy: true/.test(text));
    const heavy = eager.filter(({ path, text }) =>
      targets(path, text).some((target) => LAZY_ONLY.test(target)),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});

function forbiddenImports({ path, text }: SourceFile): readonly string[] {
  const allowed = ruleFor(path) ?? [];
  return targets(path, text).filter(
    (target) =>
      !allowed.some((entry) => target === entry || target.startsWith(`${entry}/`)) &&
      !(isFunctionFile(path) && target.startsWith('src/coach/')),
  );
}

/** The rule of the longest layer name that the path begins with. */
function ruleFor(path: string): readonly string[] | undefined {
  const matching = MAY_IMPORT.filter(([layer]) => path === layer || path.startsWith(`${layer}/`));
  return matching.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

function targets(path: string, text: string): readonly string[] {
  return importsOf(text).map((target) => (target.startsWith('.') ? join(dirname(path), target) : target));
}

function isFunctionFile(path: string): boolean {
  return /^src\/functions\/[^/]+\.ts$/.test(path);
}

function namesGoogle(text: string): boolean {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return /\b(SpreadsheetApp|PropertiesService|LockService|HtmlService|Session|Utilities|ScriptApp)\./.test(
    code,
  );
}
