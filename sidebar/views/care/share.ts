import type { Response } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { checkRow } from '../../components/check-row.ts';
import { list } from '../../components/list.ts';
import { notice } from '../../components/notice.ts';
import { element } from '../../element.ts';
import { icon } from '../../icons.ts';
import { whoNeedsHelp } from '../settings/help-pages.ts';
import { openTask, result, words, workButtons } from './task.ts';

/** Copies sheets as values for readers, and says how to hand them out. */
export function openShare(sidebar: Sidebar): Promise<void> {
  const { tracker } = sidebar;
  return openTask(sidebar, (now) => words(now).share.title, 'readShare', { tracker }, preview);
}

function preview(sidebar: Sidebar, { sheets }: Response<'readShare'>, view: View): Page {
  const { share: texts, stay } = words(sidebar);
  const chosen = new Set(sheets.filter((sheet) => sheet.chosen).map(({ id }) => id));
  const label = (): string => fill(texts.make, { n: chosen.size });
  const inOrder = (): string[] => sheets.map(({ id }) => id).filter((id) => chosen.has(id));
  const { language, tracker } = sidebar;
  const { foot, refresh, trouble } = workButtons(sidebar, view, {
    label: label(),
    busyLabel: texts.making,
    method: 'share',
    request: () => (chosen.size === 0 ? null : { tracker, sheets: inOrder(), language }),
    done: (now, made) => {
      const said = words(now).share;
      const steps = notice('info', null, made.handOut);
      const who = list([
        {
          picture: icon('help'),
          title: now.texts.settings.whoNeeds,
          press: () => now.show(whoNeedsHelp),
        },
      ]);
      return result(now, said.title, [fill(said.made, { n: made.sheets.length })], made.sheets, [steps, who]);
    },
  });
  const rows = sheets.map(({ id, name }) =>
    checkRow(name, '', chosen.has(id), (isChecked) => {
      if (isChecked) chosen.add(id);
      else chosen.delete(id);
      refresh(label());
    }),
  );
  return {
    title: texts.title,
    main: [
      element('p', { class: 'lead' }, texts.lead),
      element('div', { class: 'list' }, ...rows),
      notice('info', null, [stay]),
      trouble,
    ],
    foot,
  };
}
