import { element } from '../element.ts';

/**
 * Where one is in a row of steps: those one has been to can be gone to.
 *
 * @param words where one is, for those who cannot see it
 * @param note stands at the right
 */
export function stepper(
  names: readonly string[],
  now: number,
  reached: number,
  words: string,
  go: (step: number) => void,
  note: HTMLElement,
): HTMLElement {
  const segments = names.map((name, index) => {
    const step = index + 1;
    if (step === now || step > reached) return element('i', { class: step === now ? 'now' : '' });
    return element('button', {
      type: 'button',
      class: step < now ? 'done' : '',
      'aria-label': `${step} ${name}`,
      title: name,
      onclick: () => go(step),
    });
  });
  const count = element(
    'span',
    {
      role: 'progressbar',
      'aria-label': words,
      'aria-valuemin': 1,
      'aria-valuemax': names.length,
      'aria-valuenow': now,
    },
    `${now} / ${names.length}`,
  );
  return element(
    'div',
    { class: 'stepper' },
    element('div', { class: 'stretch' }, ...segments),
    element('div', { class: 'row between small' }, count, note),
  );
}
