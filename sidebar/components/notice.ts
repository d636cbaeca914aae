import { type Child, element } from '../element.ts';
import { type IconName, icon } from '../icons.ts';
import { marked } from '../marked.ts';

export type NoticeKind = 'success' | 'info' | 'warning' | 'error';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  success: 'success',
  info: 'info',
  warning: 'warning',
  error: 'error',
};

/** A message in a box: headline, one or two sentences, at most two buttons. Errors are announced at once. */
export function notice(
  kind: NoticeKind,
  headline: string | null,
  sentences: readonly string[],
  buttons: readonly Child[] = [],
): HTMLElement {
  return element(
    'div',
    { class: `notice ${kind}`, role: kind === 'error' ? 'alert' : 'status' },
    icon(ICONS[kind], 16),
    element(
      'div',
      {},
      headline === null ? null : element('b', {}, headline),
      ...sentences.map((sentence) => element('p', {}, ...marked(sentence))),
      buttons.length > 0 ? element('div', { class: 'row' }, ...buttons) : null,
    ),
  );
}
