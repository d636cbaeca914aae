import type { Request, Response } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { notice } from '../../components/notice.ts';
import { selectField } from '../../components/select-field.ts';
import { element } from '../../element.ts';
import { openTask, result, words, workButtons } from './task.ts';

type Kind = Request<'readReview'>['kind'];

/** Makes the agenda of a meeting: what will stand on it, then the sheet. */
export function openReview(sidebar: Sidebar, kind: Kind = 'month_end'): Promise<void> {
  const { language, tracker } = sidebar;
  return openTask(
    sidebar,
    (now) => words(now).review.title,
    'readReview',
    { tracker, kind, language },
    (now, agenda, view) => preview(now, agenda, view, kind),
  );
}

function preview(
  sidebar: Sidebar,
  { again, sections, summary }: Response<'readReview'>,
  view: View,
  kind: Kind,
): Page {
  const { review: texts, stay } = words(sidebar);
  const kinds = Object.keys(texts.kinds) as Kind[];
  const choose = (chosen: string): void => {
    sidebar.back();
    void openReview(sidebar, chosen as Kind);
  };
  const { foot, trouble } = workButtons(sidebar, view, {
    label: texts.make,
    busyLabel: texts.making,
    method: 'makeReview',
    request: () => ({ tracker: sidebar.tracker, kind }),
    done: (now, { entries, sheetId, sheetName }) => {
      const said = words(now).review;
      const made = fill(said.made, { sheet: sheetName, n: entries });
      return result(now, said.title, [made], [{ sheetId, name: sheetName }]);
    },
  });
  const rows = sections.map(({ count, title }) =>
    element(
      'li',
      { class: 'li' },
      element('span', { class: 'grow t' }, title),
      element('span', { class: 'small' }, fill(texts.count, { n: count })),
    ),
  );
  return {
    title: texts.title,
    main: [
      selectField(
        texts.kind,
        kinds.map((one) => [one, texts.kinds[one]]),
        kind,
        choose,
      ),
      element('p', {}, summary),
      element('ul', { class: 'list' }, ...rows),
      notice('info', null, again ? [texts.again, stay] : [stay]),
      trouble,
    ],
    foot,
  };
}
