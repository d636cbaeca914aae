import { element } from '../element.ts';

let fields = 0;

/** A labelled choice from a list; `choose` gets the value of the option. */
export function selectField(
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  choose: (value: string) => void,
  hint?: string,
): HTMLElement {
  fields += 1;
  const id = `select-${fields}`;
  const select: HTMLSelectElement = element(
    'select',
    {
      id,
      class: 'in',
      'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
      onchange: () => choose(select.value),
    },
    ...options.map(([value, words]) => element('option', { value, selected: value === chosen }, words)),
  );
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    select,
    hint === undefined ? null : element('p', { class: 'small', id: `${id}-hint` }, hint),
  );
}
