import type { Response } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { rowWords } from '../../components/list.ts';
import { element } from '../../element.ts';
import { openTask, result, words, workButtons } from './task.ts';

/** Takes the last entry back: what will change, then the work. */
export function openUndo(sidebar: Sidebar): Promise<void> {
  const { tracker } = sidebar;
  return openTask(sidebar, (now) => words(now).undo.title, 'readUndo', { tracker }, preview);
}

function preview(sidebar: Sidebar, { action }: Response<'readUndo'>, view: View): Page {
  const { undo: texts } = words(sidebar);
  if (action === null) return { title: texts.title, main: [element('p', { class: 'lead' }, texts.none)] };
  const { tracker } = sidebar;
  const { foot, trouble } = workButtons(sidebar, view, {
    label: texts.make,
    busyLabel: texts.making,
    method: 'undo',
    request: () => ({ tracker }),
    done: (now, { kept, restored }) => {
      const said = words(now).undo;
      const rest = kept.map((name) => `${name}: ${said.kept}`);
      return result(now, said.title, [fill(said.made, { n: restored }), ...rest], []);
    },
  });
  const rows = action.cells.map(({ after, before, kept, name }) => {
    const facts = { after: after || texts.blank, before: before || texts.blank };
    return element('li', { class: 'li' }, rowWords(name, kept ? texts.kept : fill(texts.change, facts)));
  });
  return {
    title: texts.title,
    main: [
      element(
        'p',
        { class: 'lead' },
        fill(texts.lead, { kind: texts.kinds[action.kind], time: action.time }),
      ),
      rows.length > 0 ? element('ul', { class: 'list' }, ...rows) : null,
      action.lines > 0 ? element('p', { class: 'small' }, fill(texts.lines, { n: action.lines })) : null,
      trouble,
    ],
    foot,
  };
}
