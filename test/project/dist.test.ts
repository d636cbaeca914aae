import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Dist, problemsOf, weigh } from '../../scripts/build/check-dist.ts';
import { declarations } from '../functions/declarations.ts';

const names = ['Sidebar.html', 'addon.js', 'appsscript.json', 'functions.js'] as const;
const dist = Object.fromEntries(
  names.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]),
) as unknown as Dist;

describe('dist, the files that are pushed', () => {
  it('holds exactly four files', () => {
    expect(readdirSync('dist').sort()).toEqual([...names].sort());
  });

  it('has only expected globals, true stubs, kept budgets and no help text in a bundle', () => {
    expect(problemsOf(dist, declarations)).toEqual([]);
  });

  it('asks for exactly two scopes and names the runtime', () => {
    const manifest = JSON.parse(dist['appsscript.json']);
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.addOns).toBeUndefined();
  });

  it('has no exceptions logged: a refusal quotes cells, and a log would lie with whoever publishes', () => {
    expect(JSON.parse(dist['appsscript.json']).exceptionLogging).toBe('NONE');
  });

  it('weighs something: the scales are not broken', () => {
    const { eager, scripts, comments } = weigh(dist);
    expect(eager).toBeGreaterThan(10_000);
    expect(scripts).toBeGreaterThan(eager);
    expect(comments).toBeGreaterThan(1_000);
  });

  it('answers in a context that has nothing but the language', () => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext('globalThis.console = undefined; globalThis.WebAssembly = undefined;', context);
    vm.runInContext(`${dist['functions.js']}\n${dist['addon.js']}`, context);
    expect(vm.runInContext('KPI_STATUS(8, 10, "", "", "", "", "", "ja")', context)).toBe('▲ 注視');
    expect(vm.runInContext('typeof addon_().lazySpecs', context)).toBe('object');
  });

  it('fails when a stub, a global or a budget is wrong', () => {
    const broken: Dist = {
      ...dist,
      'functions.js': `${dist['functions.js'].replace('function KPI_STATUS(actual, ', 'function KPI_STATUS(')}\nvar leak = 1;`,
      'Sidebar.html': `<?${'x'.repeat(150_001)}`,
      'addon.js': `${dist['addon.js']}\nvar text_ = ${JSON.stringify(declarations[0]!.help.summary.en)};`,
    };
    const problems = problemsOf(broken, declarations).join('\n');
    expect(problems).toContain('The stub of KPI_STATUS');
    expect(problems).toContain('leak must not be global');
    expect(problems).toContain('sidebar weighs');
    expect(problems).toContain('scriptlet');
    expect(problems).toContain('is inside a bundle');
  });
});
