import type { Request, Response } from '../../src/app/rpc-schema.ts';
import { SIDEBAR_TEXTS } from '../../src/i18n/sidebar.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { list } from '../components/list.ts';
import { notice } from '../components/notice.ts';
import { element } from '../element.ts';
import { goTo } from '../go-to.ts';
import { icon } from '../icons.ts';
import { making } from '../making.ts';

type Created = Response<'createSample'>;

/** How a sample is made where it is not made in the usual way: in another language, without some sheets. */
type Wishes = Partial<Omit<Request<'createSample'>, 'sample' | 'run'>>;

/** Makes a sample: at work, then what was made, or why not. */
export async function createSample(
  sidebar: Sidebar,
  sample: string,
  name: string,
  wishes: Wishes = {},
): Promise<void> {
  const work = making();
  const atWork: View = (now) => {
    const { title, working } = now.texts.create;
    return { title, main: [work.card(now, fill(working, { sample: name }))] };
  };
  sidebar.show(atWork);
  const { language, palette } = sidebar;
  const answer = await work.ask('createSample', { sample, language, palette, ...wishes });
  sidebar.replace(atWork, (now) => {
    if (answer.ok) return created(now, answer.value, now.texts.create.title);
    const again = (): void => {
      now.back();
      void createSample(now, sample, name, wishes);
    };
    return { title: now.texts.create.title, main: failureNotice(now, answer, again) };
  });
}

/** What the sheet is called that says how to go on: it may be in another language than the sidebar. */
const HOW_TO = Object.values(SIDEBAR_TEXTS).map(({ create }) => create.howTo);

/** What was made, with a way to each sheet. */
export function created(sidebar: Sidebar, { sheets, skipped }: Created, title: string): Page {
  const { renamed, skipped: left } = sidebar.outcomes;
  const { create: words } = sidebar.texts;
  const [first] = sheets;
  const remarks = [
    ...sheets.filter(({ name, wished }) => name !== wished).map((sheet) => fill(renamed, sheet)),
    ...skipped.map((what) => left[what]),
  ];
  const rows = sheets.map(({ name, sheetId }) => ({
    picture: icon('sheet'),
    title: name,
    press: () => void goTo(sidebar, sheetId, name),
  }));
  const howTo = rows[sheets.findIndex(({ wished }) => HOW_TO.includes(wished))];
  const open = (): void => {
    if (first) void goTo(sidebar, first.sheetId, first.name);
  };
  return {
    title,
    main: [
      notice(
        'success',
        words.done,
        [words.doneText],
        howTo ? [button(words.readHowTo, 'secondary', howTo.press)] : [],
      ),
      remarks.length > 0 ? notice('info', null, remarks) : null,
      element('h2', {}, words.sheets),
      list(rows),
    ],
    foot: [button(words.open, 'primary', open, { wide: true })],
  };
}
