import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import type { Sidebar, View } from '../app.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { skeleton } from '../components/skeleton.ts';
import { call } from '../rpc-client.ts';
import { ownTableColumns } from './own-table-columns.ts';

/** A tracker from a table of one's own: reads the selected table, then lets its columns be chosen. */
export async function openOwnTable(sidebar: Sidebar, instead?: View): Promise<void> {
  const reading: View = (now) => ({ title: OWN_TABLE_TEXTS[now.language].title, main: [skeleton(now)] });
  if (instead) sidebar.replace(instead, reading);
  else sidebar.show(reading);
  const answer = await call('readOwnTable', {});
  if (answer.ok) return sidebar.replace(reading, ownTableColumns(answer.value));
  const failed: View = (now) => ({
    title: OWN_TABLE_TEXTS[now.language].title,
    main: failureNotice(now, answer, () => void openOwnTable(now, failed)),
  });
  sidebar.replace(reading, failed);
}
