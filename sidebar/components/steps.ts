import { element } from '../element.ts';
import { marked } from '../marked.ts';

/** Numbered things to do, in order. */
export function steps(sentences: readonly string[]): HTMLElement {
  return element(
    'ol',
    { class: 'steps' },
    ...sentences.map((sentence) => element('li', {}, element('span', {}, ...marked(sentence)))),
  );
}
