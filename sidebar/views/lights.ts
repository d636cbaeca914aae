import type { Sidebar, View } from '../app.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { skeleton } from '../components/skeleton.ts';
import { call } from '../rpc-client.ts';
import { chooseColumns } from './choose-columns.ts';

/** Lights on a table of one's own: reads the selected table, then lets the columns be chosen. */
export async function openLights(sidebar: Sidebar, instead?: View): Promise<void> {
  const reading: View = (now) => ({ title: now.texts.lights.title, main: [skeleton(now)] });
  if (instead) sidebar.replace(instead, reading);
  else sidebar.show(reading);
  const answer = await call('readTable', {});
  if (answer.ok) return sidebar.replace(reading, chooseColumns(answer.value));
  const failed: View = (now) => ({
    title: now.texts.lights.title,
    main: failureNotice(now, answer, () => void openLights(now, failed)),
  });
  sidebar.replace(reading, failed);
}
