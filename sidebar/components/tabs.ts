import { element } from '../element.ts';

/** A choice of what is shown below, one word each; the arrow keys move between them. */
export function tabs(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const made = options.map(([value, words]) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(value === chosen),
        tabindex: value === chosen ? 0 : -1,
        onclick: () => select(value),
      },
      words,
    ),
  );
  const select = (value: string): void => {
    made.forEach((tab, index) => {
      const isChosen = options[index]?.[0] === value;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      if (isChosen) tab.focus();
    });
    choose(value);
  };
  const step = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const at = made.indexOf(document.activeElement as HTMLButtonElement);
    const next = options[(at + way + options.length) % options.length];
    if (way !== 0 && at >= 0 && next) select(next[0]);
  };
  return element('div', { class: 'tabs', role: 'tablist', 'aria-label': label, onkeydown: step }, ...made);
}
