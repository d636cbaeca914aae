import type { Sidebar } from '../app.ts';
import { element } from '../element.ts';
import { slowLine } from './slow-line.ts';

/** Grey bars in the shape of what comes; after four seconds a sentence. */
export function skeleton({ texts }: Pick<Sidebar, 'texts'>): HTMLElement {
  const bar = (width: string, height = 12): HTMLElement =>
    element('div', { class: 'bar', style: `width:${width};height:${height}px` });
  return element(
    'div',
    { class: 'card', 'aria-busy': 'true', 'aria-label': texts.loading, role: 'region' },
    bar('70%'),
    bar('45%'),
    bar('100%', 44),
    slowLine(texts.slow),
  );
}
