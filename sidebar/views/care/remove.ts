import type { Response } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { textField } from '../../components/text-field.ts';
import { element } from '../../element.ts';
import { openTask, result, words, workButtons } from './task.ts';

/** Removes the tracker after its sheets were named and a word was typed. */
export function openRemove(sidebar: Sidebar): Promise<void> {
  const { language, tracker } = sidebar;
  const title = (now: Sidebar): string => words(now).remove.title;
  return openTask(sidebar, title, 'readRemoval', { tracker, language }, preview);
}

function preview(sidebar: Sidebar, { sheets, tracker, word }: Response<'readRemoval'>, view: View): Page {
  const { remove: texts } = words(sidebar);
  let typed = '';
  const isMeant = (): boolean => typed.normalize('NFKC').trim().toUpperCase() === word;
  const { foot, refresh, trouble } = workButtons(sidebar, view, {
    label: texts.make,
    busyLabel: texts.making,
    kind: 'danger',
    method: 'removeTracker',
    request: () => (isMeant() ? { tracker, sheets, typed } : null),
    done: (now, gone) => {
      const said = words(now).remove;
      return result(now, said.title, [fill(said.made, { n: gone.sheets.length })], []);
    },
  });
  const field = textField(fill(texts.type, { word }), '', (text) => {
    typed = text;
    refresh();
  });
  return {
    title: texts.title,
    main: [
      element('p', { class: 'lead' }, fill(texts.lead, { n: sheets.length })),
      element('ul', { class: 'list' }, ...sheets.map((name) => element('li', { class: 'li' }, name))),
      element('p', { class: 'small' }, texts.copies),
      field,
      trouble,
    ],
    foot,
  };
}
