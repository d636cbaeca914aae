import { type Child, element } from '../element.ts';
import { signpost } from '../pictures/signpost.ts';

/** Nothing is here yet: a pale sign, what is missing, how it comes, and a button that leads there. */
export function emptyState(headline: string, sentence: string, action: Child): HTMLElement {
  return element(
    'div',
    { class: 'column wide-gap empty' },
    signpost(48),
    element('b', {}, headline),
    element('p', { class: 'small' }, sentence),
    action,
  );
}
