import type { Sidebar } from '../app.ts';
import { element } from '../element.ts';

/** After this time a person wants to know that it goes on. */
const SLOW_MS = 4000;

/** Grey bars in the shape of what comes; after four seconds a sentence. */
export function skeleton({ texts }: Pick<Sidebar, 'texts'>): HTMLElement {
  const bar = (width: string, height = 12): HTMLElement =>
    element('div', { class: 'bar', style: `width:${width};height:${height}px` });
  const sentence = element('p', { class: 'small', role: 'status' });
  const box = element(
    'div',
    { class: 'card', 'aria-busy': 'true', 'aria-label': texts.loading, role: 'region' },
    bar('70%'),
    bar('45%'),
    bar('100%', 44),
    sentence,
  );
  setTimeout(() => {
    if (box.isConnected) sentence.textContent = texts.slow;
  }, SLOW_MS);
  return box;
}
