import { element } from '../element.ts';

/** Something is under way and nobody knows how far it is. */
export function working(label: string, sentence: string): HTMLElement {
  return element(
    'div',
    { class: 'card' },
    element('div', { class: 'progress', role: 'progressbar', 'aria-label': label }, element('i')),
    element('p', { class: 'strong', role: 'status' }, label),
    element('p', { class: 'small' }, sentence),
  );
}
