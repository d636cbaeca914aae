import type { Sidebar } from './app.ts';
import { call } from './rpc-client.ts';
import { failed } from './views/failed.ts';

/** Shows a sheet of the file in the grid beside the sidebar. */
export async function goTo(sidebar: Sidebar, sheetId: string, name: string): Promise<void> {
  const answer = await call('goTo', { sheetId });
  if (answer.ok) return;
  const named = { ...answer, facts: { ...answer.facts, name } };
  sidebar.show(
    failed(
      named,
      () => sidebar.restart(),
      () => name,
    ),
  );
}

/**
 * Shows the row of a goal in its sheet, and a column of it where one is named.
 *
 * @param name what the place is called
 */
export async function openRow(
  sidebar: Sidebar,
  name: string,
  tracker: string,
  row: string,
  column: string | null = null,
): Promise<void> {
  const answer = await call('goToRow', { tracker, row, column });
  if (answer.ok) return;
  sidebar.show(
    failed(
      answer,
      () => sidebar.back(),
      () => name,
    ),
  );
}
