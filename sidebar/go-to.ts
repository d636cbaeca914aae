import type { FailureAnswer } from '../src/app/rpc-schema.ts';
import type { Sidebar } from './app.ts';
import { call } from './rpc-client.ts';
import { failed } from './views/failed.ts';

/** Shows a sheet of the file in the grid beside the sidebar. */
export async function goTo(sidebar: Sidebar, sheetId: string, name: string): Promise<void> {
  const answer = await call('goTo', { sheetId });
  if (answer.ok) return;
  const named = { ...answer, facts: { ...answer.facts, name } };
  tell(sidebar, named, name, () => void goTo(sidebar, sheetId, name));
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
  if (!answer.ok) tell(sidebar, answer, name, () => void openRow(sidebar, name, tracker, row, column));
}

/** Why it cannot be shown. A sheet that is gone stays gone: then the first page says what there is. */
function tell(sidebar: Sidebar, failure: FailureAnswer, name: string, again: () => void): void {
  const retry = (): void => {
    if (failure.code === 'sheet_gone') {
      sidebar.restart();
    } else {
      sidebar.back();
      again();
    }
  };
  sidebar.show(failed(failure, retry, () => name));
}
