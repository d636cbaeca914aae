import type { Host } from '../../host/host.ts';
import { VERSION } from '../version.ts';
import type { Check } from './check.ts';

/** What stands in front of a line, in this order: failed, a fact that differs, another fact, passed. */
const MARKS = ['✗', '≠', '·', '✓'] as const;

/** How many checks passed, failed, or only tell something; and how many of the last are not as assumed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly facts: number;
  readonly differing: number;
}

export function countsOf(checks: readonly Check[]): Counts {
  const count = (...marks: string[]): number =>
    checks.filter((check) => marks.includes(markOf(check))).length;
  return { passed: count('✓'), failed: count('✗'), facts: count('≠', '·'), differing: count('≠') };
}

/** The findings as a text to be sent: version, moment and locale, then one line each. */
export function selfCheckReport(host: Host, checks: readonly Check[]): string {
  const { differing, facts, failed, passed } = countsOf(checks);
  const head = [
    `Shirube ${VERSION} self-check ${host.now()} ${host.userLocale()}`,
    `✓ ${passed} ✗ ${failed} · ${facts} ≠ ${differing}`,
  ];
  const lines = MARKS.flatMap((mark) =>
    checks.filter((check) => markOf(check) === mark).map((check) => `${mark} ${findingLine(check)}`),
  );
  return [...head, ...lines].join('\n');
}

/** One finding in one line; what was expected only where that is not what was found. */
function findingLine({ differs, expected, found, id }: Check): string {
  return `${id}: ${found.replace(/\s+/g, ' ')}${differs ? ` (expected ${expected})` : ''}`;
}

function markOf({ differs, result }: Check): (typeof MARKS)[number] {
  if (result === 'fact') return differs ? '≠' : '·';
  return result === 'failed' ? '✗' : '✓';
}
