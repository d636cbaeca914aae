import type { Sidebar } from './app.ts';
import { call } from './rpc-client.ts';
import { failed } from './views/failed.ts';

/** Shows a sheet of the file in the grid beside the sidebar. */
export async function goTo(sidebar: Sidebar, sheetId: string, name: string): Promise<void> {
  const answer = await call('goTo', { sheetId });
  if (answer.ok) return;
  const named = { ...answer, facts: { ...answer.facts, name } };
  sidebar.show(failed(named, () => sidebar.restart()));
}
