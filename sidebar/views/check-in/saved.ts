import type { Request, Response } from '../../../src/app/rpc-schema.ts';
import { CHECK_IN_VIEW_TEXTS, type CheckInViewTexts } from '../../../src/i18n/sidebar-check-in.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { copyButton } from '../../components/copy-button.ts';
import { notice } from '../../components/notice.ts';
import { send, troublePlace } from '../../components/send.ts';
import { type Child, element } from '../../element.ts';
import { call } from '../../rpc-client.ts';

type Sent = Request<'saveCheckIn'>['rows'];

/** What came of a check-in: what was saved, which rows are gone, and a way to take it back. */
export function saved(answer: Response<'saveCheckIn'>, sent: Sent, tracker: string, more: () => void): View {
  const view: View = (sidebar) => {
    const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
    const { gone, logSheet, saved: n } = answer;
    const trouble = troublePlace();
    const kept = logSheet === null ? [] : [fill(words.kept, { sheet: logSheet })];
    return {
      title: words.title,
      main: [
        n > 0 ? notice('success', fill(words.saved, { n }), kept) : null,
        ...(gone.length > 0 ? goneNotice(sidebar, answer, sent) : []),
        ...remarks(words, answer).map((remark) => notice('info', null, [remark])),
        element('div', { class: 'row' }, n > 0 ? undoButton(sidebar, view, tracker, trouble) : null),
        trouble,
      ],
      foot: [button(words.more, 'secondary', more, { wide: true })],
    };
  };
  return view;
}

function remarks(words: CheckInViewTexts, { newIds, older }: Response<'saveCheckIn'>): string[] {
  const ids = newIds.map(({ id, name }) => `${name} ${id}`);
  const say = (text: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [fill(text, { names: names.join(words.comma) })];
  return [...say(words.older, older), ...say(words.newIds, ids)];
}

function goneNotice(sidebar: Sidebar, { gone, saved: n }: Response<'saveCheckIn'>, sent: Sent): Child[] {
  const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
  const lost = sent.filter(({ name }) => gone.includes(name));
  const text = (): string =>
    lost
      .map(({ name, next, value, why }) =>
        [name, value, why, next].filter((part) => part !== null).join('\t'),
      )
      .join('\n');
  return [
    notice(
      'error',
      fill(words.gone, { names: gone.join(words.separator) }),
      [fill(words.goneText, { n })],
      [copyButton(sidebar, text, 'secondary', words.copy)],
    ),
  ];
}

function undoButton(sidebar: Sidebar, view: View, tracker: string, trouble: HTMLElement): Child {
  const words = CHECK_IN_VIEW_TEXTS[sidebar.language];
  const made = button(words.undo, 'text', () => void takeBack());
  const takeBack = (): Promise<void> =>
    send(sidebar, {
      ...{ button: made, busyLabel: words.undo, trouble, isDeed: true },
      ask: () => call('undo', { tracker }),
      done: ({ kept }) => {
        const rest = kept.length === 0 ? [] : [fill(words.undoneKept, { names: kept.join(words.comma) })];
        sidebar.replace(view, () => ({ title: words.title, main: [notice('success', words.undone, rest)] }));
      },
    });
  return made;
}
