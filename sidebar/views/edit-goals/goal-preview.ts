import type { Request } from '../../../src/app/rpc-schema.ts';
import { GOAL_EDIT_TEXTS } from '../../../src/i18n/sidebar-edit-goals.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { rowWords } from '../../components/list.ts';
import { send, troublePlace } from '../../components/send.ts';
import { element } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import { openTask, words } from '../care/task.ts';
import { openEditGoals } from './edit-goals.ts';

/** So many cells are named. */
const MOST = 20;

/** What a wish about a goal would change; then the work, and back to the goals. */
export function openGoalPreview(sidebar: Sidebar, wish: Request<'editGoal'>): Promise<void> {
  const title = (now: Sidebar): string => GOAL_EDIT_TEXTS[now.language].check;
  return openTask(sidebar, title, 'previewGoal', wish, (now, { changes, unchanged }) => {
    const texts = GOAL_EDIT_TEXTS[now.language];
    const { undo } = words(now);
    const trouble = troublePlace();
    const write = button(texts.write, 'primary', () => void save(), { wide: true });
    const save = (): Promise<void> =>
      send(now, {
        button: write,
        busyLabel: texts.writing,
        trouble,
        ask: () => call('editGoal', wish),
        done: (made) => {
          // The preview, the form and the goals as they were are over.
          for (let views = 0; views < 3; views += 1) now.back();
          void openEditGoals(now, made);
        },
      });
    const rows = changes.map(({ after, before, field, name }) => {
      // The same words as when it is taken back, the other way round.
      const change = fill(undo.change, { after: before || undo.blank, before: after || undo.blank });
      return element('li', { class: 'li' }, rowWords(name, `${field}: ${change}`));
    });
    const [cells, more] = [unchanged.slice(0, MOST), unchanged.length > MOST ? ', …' : ''];
    return {
      title: texts.check,
      main: [
        rows.length > 0 ? element('ul', { class: 'list' }, ...rows) : element('p', {}, texts.unchanged),
        cells.length > 0 ? element('p', {}, fill(texts.staying, { cells: cells.join(', ') + more })) : null,
        trouble,
      ],
      foot: [button(now.texts.back, 'secondary', () => now.back()), ...(rows.length > 0 ? [write] : [])],
    };
  });
}
