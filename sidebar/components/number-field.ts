import { parseNumber } from '../../src/core/japanese-number.ts';
import type { Sidebar } from '../app.ts';
import { element } from '../element.ts';

let fields = 0;

/** A figure as it was typed: its value, `null` where nothing was typed, `undefined` where it cannot be read. */
export type TypedNumber = number | null | undefined;

/**
 * A labelled field for a figure: half or full width, 5,000万, 20%. On leaving it is shown in its plain form; what
 * cannot be read stays as typed, with a sentence below.
 *
 * @param labelled `false` where the row around it says already what it is; the label is then for listening only
 */
export function numberField(
  { language, texts }: Pick<Sidebar, 'language' | 'texts'>,
  label: string,
  value: number | null,
  change: (value: TypedNumber) => void,
  { isPercent = false, labelled = true }: { readonly isPercent?: boolean; readonly labelled?: boolean } = {},
): HTMLElement {
  fields += 1;
  const id = `number-${fields}`;
  const plain = (figure: number): string => figure.toLocaleString(language, { maximumFractionDigits: 6 });
  const trouble = element('p', { class: 'error-text', id: `${id}-error` });
  const read = (): TypedNumber => {
    const text = input.value.trim();
    const number = text === '' ? null : parseNumber(text);
    // In a field of percents both 5 and 5% mean five percent.
    if (number !== null && isPercent && number.unit === '%') return number.value * 100;
    return text === '' ? null : number?.value;
  };
  const input: HTMLInputElement = element('input', {
    id,
    class: 'in number',
    inputmode: 'decimal',
    autocomplete: 'off',
    value: value === null ? '' : plain(value),
    oninput: () => change(read()),
    onchange: () => {
      const typed = read();
      if (typeof typed === 'number') input.value = plain(typed);
      trouble.textContent = typed === undefined ? texts.numberUnread : '';
      input.setAttribute('aria-invalid', String(typed === undefined));
    },
    'aria-describedby': `${id}-error`,
  });
  if (!labelled) input.setAttribute('aria-label', label);
  const name = labelled ? element('label', { for: id, class: 'light' }, label) : null;
  return element('div', { class: 'field' }, name, input, trouble);
}
