import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

const KIND: DoorKind = { name: 'Session', document: false };

/** The global `Session`: locale and zone, which every authorisation may ask; no user, since the scopes do not cover it. */
export function session(host: Host): unknown {
  return host.door.expose(
    {
      getActiveUserLocale: () => host.settings.userLocale,
      getScriptTimeZone: () => host.settings.scriptTimeZone,
    },
    KIND,
  );
}
