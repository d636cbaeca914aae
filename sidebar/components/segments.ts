import { element } from '../element.ts';

/** A choice among up to three short words, all visible. */
export function segments<T extends string>(
  label: string,
  options: readonly (readonly [value: T, words: string])[],
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const one = ([value, words]: readonly [T, string]): HTMLElement =>
    element(
      'button',
      { type: 'button', 'aria-pressed': String(value === chosen), onclick: () => choose(value) },
      words,
    );
  return element('div', { class: 'segments', role: 'group', 'aria-label': label }, ...options.map(one));
}
