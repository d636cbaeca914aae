import { element } from '../element.ts';

/** A row of a list that is ticked; the whole row is the target. */
export function checkRow(
  title: string,
  description: string,
  isChecked: boolean,
  change: (isChecked: boolean) => void,
): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    checked: isChecked,
    onchange: () => change(box.checked),
  });
  return element(
    'label',
    { class: 'li check' },
    box,
    element(
      'span',
      { class: 'grow' },
      element('span', { class: 't', title }, title),
      element('span', { class: 'd' }, description),
    ),
  );
}
