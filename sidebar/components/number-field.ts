import { parseNumber } from '../../src/core/japanese-number.ts';
import type { Sidebar } from '../app.ts';
import { element } from '../element.ts';
import { marked } from '../marked.ts';

/** Nobody types a longer figure. */
const MOST = 60;

let fields = 0;

/** A figure as it was typed: its value, `null` where nothing was typed, `undefined` where it cannot be read. */
export type TypedNumber = number | null | undefined;

/** A figure that is kept while a view is drawn anew: its value, or the text where it could not be read. */
export type KeptNumber = number | string | null;

/** What is kept of a field. */
export function kept(value: TypedNumber, text: string): KeptNumber {
  return value === undefined ? text : value;
}

/**
 * A labelled field for a figure: half or full width, 5,000万, 20%. On leaving it is shown in its plain form; what
 * cannot be read stays as typed, with a sentence below.
 *
 * @param value a text stands as it was typed before
 * @param change is told the figure and what is in the field now
 * @param accepts whether a text that is a figure is one here, too
 * @param labelled `false` where the row around it says already what it is; the label is then for listening only
 */
export function numberField(
  { language, texts }: Pick<Sidebar, 'language' | 'texts'>,
  label: string,
  value: number | string | null,
  change: (value: TypedNumber, text: string) => void,
  {
    decimals = 0,
    isPercent = false,
    labelled = true,
    hint,
    accepts = () => true,
  }: {
    /** At least so many are shown. */
    readonly decimals?: number;
    readonly isPercent?: boolean | (() => boolean);
    readonly labelled?: boolean;
    readonly hint?: string;
    readonly accepts?: (text: string) => boolean;
  } = {},
): HTMLElement {
  fields += 1;
  const id = `number-${fields}`;
  const plain = (figure: number): string =>
    figure.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: 6 });
  const percent = (): boolean => (typeof isPercent === 'function' ? isPercent() : isPercent);
  const trouble = element('p', { class: 'error-text', id: `${id}-error` });
  const read = (): TypedNumber => {
    const text = input.value.trim();
    const number = text === '' || !accepts(text) ? null : parseNumber(text);
    // In a field of percents both 5 and 5% mean five percent.
    if (number !== null && number.unit === '%' && percent()) return number.value * 100;
    return text === '' ? null : number?.value;
  };
  const input: HTMLInputElement = element('input', {
    id,
    class: 'in number',
    inputmode: 'decimal',
    autocomplete: 'off',
    maxlength: MOST,
    value: typeof value === 'number' ? plain(value) : (value ?? ''),
    oninput: () => change(read(), input.value),
    onchange: () => {
      const typed = read();
      if (typeof typed === 'number') input.value = plain(typed);
      change(typed, input.value);
      judge(typed);
    },
    'aria-describedby': `${id}-error${hint ? ` ${id}-hint` : ''}`,
  });
  const judge = (typed: TypedNumber): void => {
    trouble.textContent = typed === undefined ? texts.numberUnread : '';
    input.setAttribute('aria-invalid', String(typed === undefined));
  };
  judge(read());
  if (!labelled) input.setAttribute('aria-label', label);
  const name = labelled ? element('label', { for: id, class: 'light' }, ...marked(label)) : null;
  const below = hint ? element('p', { class: 'small', id: `${id}-hint` }, hint) : null;
  return element('div', { class: 'field' }, name, input, trouble, below);
}
