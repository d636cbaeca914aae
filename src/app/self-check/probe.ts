import type { Host } from '../../host/host.ts';
import { RUN } from './run.ts';

/** As much of an argument as a cell needs to show. */
const LONGEST = 120;

/** Words in place of an argument: what the host itself tells where a cell calls. */
const ASKED: Readonly<Record<string, (host: Host) => unknown>> = {
  'shirube:locale': (host) => host.userLocale(),
  'shirube:property': (host) => host.memory.file.get(RUN) !== null,
};

/**
 * What arrives when a cell calls a function: the type and the JSON of a value, `number 1.5`, `string ""`,
 * `date "2026-04-01T00:00:00.000Z"`; of a range its size and its values, row by row. `shirube:locale` and
 * `shirube:property` answer with the locale of the session and whether the file remembers a self-check.
 */
export function probe(host: Host, value: unknown): string {
  try {
    const asked = ASKED[String(value)];
    return described(asked ? asked(host) : value).slice(0, LONGEST);
  } catch (error) {
    return `error ${error instanceof Error ? error.message : String(error)}`;
  }
}

function described(value: unknown): string {
  if (Array.isArray(value)) {
    const rows = value.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    const shown = rows.slice(0, LONGEST / 10).map((row) => row.map(described).join(' | '));
    return `array ${rows.length}×${rows[0]?.length ?? 0}: ${shown.join(' / ')}`;
  }
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  const type = value === null ? 'null' : isDate ? 'date' : typeof value;
  return `${type} ${JSON.stringify(value) ?? ''}`.trim();
}
