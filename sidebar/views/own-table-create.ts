import type { Request, Response } from '../../src/app/rpc-schema.ts';
import { OWN_TABLE_TEXTS } from '../../src/i18n/sidebar-own-table.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { rowWords } from '../components/list.ts';
import { notice } from '../components/notice.ts';
import { element } from '../element.ts';
import { making } from '../making.ts';
import { created } from './create-sample.ts';

type Made = Response<'createFromTable'>;
type Wish = Omit<Request<'createFromTable'>, 'language' | 'palette' | 'run'>;

/** So many remarks are listed; of more the number is said. */
const LISTED = 10;

/** Makes the tracker: at work, then what was made and what to look at again, or why not. */
export async function createFromTable(sidebar: Sidebar, sheet: string, wish: Wish): Promise<void> {
  const work = making();
  const atWork: View = (now) => {
    const { title, working } = OWN_TABLE_TEXTS[now.language];
    return { title, main: [work.card(now, fill(working, { sheet }))] };
  };
  sidebar.show(atWork);
  const { language, palette } = sidebar;
  const answer = await work.ask('createFromTable', { ...wish, language, palette });
  sidebar.replace(atWork, (now) => {
    if (answer.ok) return made(now, sheet, answer.value);
    const again = (): void => {
      now.back();
      void createFromTable(now, sheet, wish);
    };
    return { title: OWN_TABLE_TEXTS[now.language].title, main: failureNotice(now, answer, again) };
  });
}

function made(sidebar: Sidebar, sheet: string, { linked, months, remarks, rows, ...drawn }: Made): Page {
  const words = OWN_TABLE_TEXTS[sidebar.language];
  const page = created(sidebar, drawn, words.title);
  const sentences = [
    ...(linked > 0 ? [fill(words.linked, { n: linked, sheet })] : []),
    ...(months > 0 ? [fill(words.months, { n: months })] : []),
  ];
  const lines = remarks
    .slice(0, LISTED)
    .map(({ name, row, why }) =>
      element('li', { class: 'li' }, rowWords(name, fill(words.remark, { row, why: words.why[why] }))),
    );
  const more = remarks.length - lines.length;
  return {
    ...page,
    main: [
      notice('success', fill(words.done, { n: rows }), sentences),
      ...(lines.length > 0
        ? [element('h2', {}, words.remarks), element('ul', { class: 'list' }, ...lines)]
        : []),
      more > 0 ? element('p', { class: 'small' }, fill(words.moreRemarks, { n: more })) : null,
      // The first of the usual page says that it is done, which is said above with the figures.
      ...page.main.slice(1),
    ],
  };
}
