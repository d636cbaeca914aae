import type { Host } from '../host/host.ts';
import { converse } from './converse.ts';
import { START_VIEWS, type Start } from './rpc-schema.ts';

/** Where the view is kept with which the sidebar of this person opens the next time. */
const OPEN_AT = 'open-at';

type StartView = NonNullable<Start['view']>;

/** Lets the sidebar open with a view. */
function openAt(host: Host, view: StartView): void {
  host.memory.user.set(OPEN_AT, view);
}

/** Opens the sidebar with a view. */
export function openSidebarAt(host: Host, view: StartView): void {
  converse(host, () => {
    openAt(host, view);
    host.showSidebar('Shirube');
  });
}

/** The view the sidebar was asked to open with, once. */
export function viewToOpen(host: Host): StartView | null {
  const view = host.memory.user.get(OPEN_AT);
  if (view !== null) host.memory.user.set(OPEN_AT, null);
  return START_VIEWS.find((known) => known === view) ?? null;
}
