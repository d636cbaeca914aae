import type { State } from '../../src/core/light.ts';
import type { Language } from '../../src/i18n/language.ts';
import { LIGHTS } from '../../src/i18n/lights.ts';
import { element } from '../element.ts';
import { marked } from '../marked.ts';

/** A light as a chip: mark and word in the colours of its state. */
export function lightChip(state: State, language: Language): HTMLElement {
  return element('span', { class: `chip ${state}` }, ...marked(LIGHTS[language][state]));
}

/** How many rows show a mark; `words` say it to those who cannot see it. */
export function countChip(state: State, mark: string, count: number, words: string): HTMLElement {
  return element(
    'span',
    { class: `chip ${state}`, role: 'img', 'aria-label': words },
    ...marked(mark),
    ` ${count}`,
  );
}
