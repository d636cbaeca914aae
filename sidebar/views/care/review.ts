import type { Request, Response } from '../../../src/app/rpc-schema.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { checkRow } from '../../components/check-row.ts';
import { notice } from '../../components/notice.ts';
import { selectField } from '../../components/select-field.ts';
import { element } from '../../element.ts';
import { marked } from '../../marked.ts';
import { call } from '../../rpc-client.ts';
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
  const { record, review: texts, stay } = words(sidebar);
  const kinds = Object.keys(texts.kinds) as Kind[];
  const choose = (chosen: string): void => {
    sidebar.back();
    void openReview(sidebar, chosen as Kind);
  };
  const { tracker } = sidebar;
  // A month ends with its figures: they are kept before they are talked about.
  let isRecorded = kind !== 'week';
  const { foot, trouble } = workButtons(sidebar, view, {
    label: texts.make,
    busyLabel: texts.making,
    first: async () => (isRecorded ? call('recordAll', { tracker }) : { ok: true, value: null }),
    method: 'makeReview',
    request: () => ({ tracker, kind }),
    done: (now, { entries, sheetId, sheetName, skipped }) => {
      const said = words(now).review;
      const made = fill(said.made, { sheet: sheetName, n: entries });
      const left = skipped.map((what) => now.outcomes.skipped[what]);
      return result(now, said.title, [made, ...left], [{ sheetId, name: sheetName }]);
    },
  });
  const recordRow = checkRow(record.first, record.about, isRecorded, (isChecked) => {
    isRecorded = isChecked;
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
      element('p', {}, ...marked(summary)),
      element('ul', { class: 'list' }, ...rows),
      element('div', { class: 'list' }, recordRow),
      notice('info', null, again ? [texts.again, stay] : [stay]),
      trouble,
    ],
    foot,
  };
}
