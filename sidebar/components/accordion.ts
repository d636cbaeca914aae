import { type Child, element } from '../element.ts';
import { icon } from '../icons.ts';

/** A part that opens: its heading with a count at the right, and what is inside. */
export interface Fold {
  readonly title: string;
  readonly count: HTMLElement;
  readonly isOpen: boolean;
  readonly inside: readonly Child[];
}

let folds = 0;

/** Parts one below the other that open and close by themselves. */
export function accordion(parts: readonly Fold[]): HTMLElement {
  return element('div', { class: 'list accordion' }, ...parts.flatMap(fold));
}

function fold({ count, inside, isOpen, title }: Fold): HTMLElement[] {
  folds += 1;
  const body = element('div', { id: `fold-${folds}`, class: 'fold', hidden: !isOpen }, ...inside);
  const head = element(
    'button',
    {
      type: 'button',
      class: 'fold-head',
      'aria-expanded': String(isOpen),
      'aria-controls': body.id,
      onclick: () => {
        body.hidden = !body.hidden;
        head.setAttribute('aria-expanded', String(!body.hidden));
      },
    },
    icon('chevron', 14),
    element('span', { class: 'grow' }, title),
    count,
  );
  return [head, body];
}
