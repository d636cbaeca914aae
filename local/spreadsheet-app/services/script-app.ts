import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';

const KIND: DoorKind = { name: 'ScriptApp', document: false };

/** `ScriptApp.AuthMode`; values are their own names. */
const AUTH_MODES = {
  NONE: 'NONE',
  LIMITED: 'LIMITED',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  FULL: 'FULL',
} as const;

/** The global `ScriptApp`: authorisation only; all scopes are granted. */
export function scriptApp(host: Host): unknown {
  return host.door.expose(
    { AuthMode: AUTH_MODES, requireAllScopes: () => undefined, requireScopes: () => undefined },
    KIND,
  );
}
