import { readFileSync } from 'node:fs';
import { unpackScript } from '../build/pack-script.ts';
import { calledAtRunTime } from './called-methods.ts';
import { freeNames, textsIn } from './free-names.ts';
import type { Proof, Row } from './proof.ts';
import { SERVICE_METHODS } from './service-methods.ts';
import { LANGUAGE_NAMES, PAGE_NAMES, SERVICES } from './service-names.ts';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'];
/** Ways to reach the network or other code from a page. */
const WAYS_OUT =
  /^(fetch|XMLHttpRequest|WebSocket|EventSource|Worker|SharedWorker|Image|Audio|RTCPeerConnection|importScripts|eval|Function|open|parent|top|opener|localStorage|indexedDB|caches)$/;

/** The add-on can do what its two permissions say, and nothing else. */
export const privilege: Proof = {
  claim:
    'The scripts name no other service than those listed here, and call only methods that need no other permission than the two asked for.',
  notes: [
    'First part, from the text of `dist/` (parsed by acorn): every name that a script takes from its surroundings must be one of the language or of a listed ' +
      'service, and the page may talk to nobody but its own script. Second part, from running it: every use case, menu item and method of the door in the local ' +
      'spreadsheet, with every method of a service that was called; the scope is the one that Google’s reference of Apps Script names for the methods of ' +
      'the class (the narrowest where it names several).',
  ],
  seeds: '20261015, for the requests to the door',
  head: ['part', 'what', 'scope', 'found'],
  run: async (row) => {
    scanScripts(row);
    scanPage(row);
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
      oauthScopes: string[];
      dependencies?: { enabledAdvancedServices?: unknown[] };
    };
    const scopes = manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    row(scopes.join() === SCOPES.join(), 'manifest', 'scopes', scopes.join(', '), 'exactly two');
    const advanced = manifest.dependencies?.enabledAdvancedServices ?? [];
    row(advanced.length === 0, 'manifest', 'advanced services', '', advanced.length);
    await compareCalls(row);
  },
};

function scanScripts(row: Row): void {
  for (const file of ['functions.js', 'addon.js']) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    const names = freeNames(code, SERVICES);
    const services = names.filter((name) => SERVICES.has(name));
    const strange = names.filter((name) => !SERVICES.has(name) && !LANGUAGE_NAMES.has(name));
    for (const service of services)
      row(service in SERVICE_METHODS, file, `names ${service}`, scopeOf(service), 'listed');
    row(
      strange.length === 0,
      file,
      'other names from outside',
      '',
      strange.join(', ') || 'none but the language’s',
    );
    const addresses = textsIn(code).filter((text) => /\b(https?|wss?|ftp):\/\//.test(text));
    row(addresses.length === 0, file, 'addresses in texts', '', addresses.length);
  }
}

function scanPage(row: Row): void {
  const page = readFileSync('dist/Sidebar.html', 'utf8');
  const options = { ecmaVersion: 2022 } as const;
  const code = unpackScript(page);
  const names = freeNames(code, new Set(), options);
  const out = names.filter((name) => WAYS_OUT.test(name));
  row(
    out.length === 0,
    'Sidebar.html',
    'ways to the network, to other windows or to new code',
    '',
    out.join(', ') || 'none',
  );
  const strange = names.filter((name) => !LANGUAGE_NAMES.has(name) && !PAGE_NAMES.has(name));
  row(
    strange.length === 0,
    'Sidebar.html',
    'other names from outside',
    '',
    strange.join(', ') || 'none but the page’s own',
  );
  const loads =
    `${page}${code}`.match(
      /(src|href)=["']|url\(|@import|import\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write/g,
    ) ?? [];
  row(loads.length === 0, 'Sidebar.html', 'things loaded, or texts put in as markup', '', loads.length);
}

async function compareCalls(row: Row): Promise<void> {
  const called = await calledAtRunTime(() => undefined);
  const byClass = new Map<string, string[]>();
  for (const call of [...called].sort()) {
    const [name, method] = call.split('.') as [string, string];
    byClass.set(name, [...(byClass.get(name) ?? []), method]);
  }
  for (const [name, methods] of byClass) {
    const listed = SERVICE_METHODS[name]?.methods.split(' ') ?? [];
    const unlisted = methods.filter((method) => !listed.includes(method));
    row(
      unlisted.length === 0,
      'at run time',
      `${name}: ${methods.join(', ')}`,
      scopeOf(name),
      unlisted.join(', ') || `${methods.length}, all listed`,
    );
  }
}

function scopeOf(name: string): string {
  return SERVICE_METHODS[name]?.scope ?? '?';
}
