import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import { formatDate } from '../typing/format-date.ts';

const KIND: DoorKind = { name: 'Utilities', document: false };

/** The global `Utilities`: dates in any zone, unique ids, and a sleep that takes no time. */
export function utilities(host: Host): unknown {
  return host.door.expose(
    {
      formatDate: (date: Date, zone: string, pattern: string) => formatDate(date.getTime(), zone, pattern),
      getUuid: () => globalThis.crypto.randomUUID(),
      sleep: () => undefined,
    },
    KIND,
  );
}
