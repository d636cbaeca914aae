import type { Host } from '../host/host.ts';
import type { Start } from './rpc-schema.ts';

/** Where the view is kept with which the sidebar of this person opens the next time. */
const OPEN_AT = 'open-at';

type StartView = NonNullable<Start['view']>;

/** Lets the sidebar open with a view. */
export function openAt(host: Host, view: StartView): void {
  host.memory.user.set(OPEN_AT, view);
}

/** The view the sidebar was asked to open with, once. */
export function viewToOpen(host: Host): StartView | null {
  const view = host.memory.user.get(OPEN_AT);
  if (view !== null) host.memory.user.set(OPEN_AT, null);
  return view === 'check_in' || view === 'wizard' ? view : null;
}
