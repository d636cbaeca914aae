import { element } from '../element.ts';

let fields = 0;

interface TextFieldOptions {
  readonly hint?: string | undefined;
  /** A field for sentences grows with them. */
  readonly isLong?: boolean;
  /** A label in small print, where another one stands above. */
  readonly isLight?: boolean;
  /** Longest text that is taken. */
  readonly most?: number;
  /** `false` where what stands around it says already what it is; the label is then for listening only. */
  readonly labelled?: boolean;
  readonly type?: 'text' | 'date';
  /** What has been typed elsewhere and may be meant here, too. */
  readonly proposals?: readonly string[];
}

/** A labelled field for words; `change` gets them as typed. */
export function textField(
  label: string,
  value: string,
  change: (text: string) => void,
  {
    hint,
    isLight = false,
    isLong = false,
    labelled = true,
    most = 200,
    proposals = [],
    type = 'text',
  }: TextFieldOptions = {},
): HTMLElement {
  fields += 1;
  const id = `text-${fields}`;
  const field: HTMLInputElement | HTMLTextAreaElement = element(isLong ? 'textarea' : 'input', {
    id,
    class: 'in',
    autocomplete: 'off',
    maxlength: most,
    ...(isLong ? { rows: 1 } : { type }),
    ...(labelled ? {} : { 'aria-label': label }),
    ...(proposals.length > 0 ? { list: `${id}-list` } : {}),
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    oninput: () => change(field.value),
  });
  field.value = value;
  return element(
    'div',
    { class: 'field' },
    labelled ? element('label', { for: id, class: isLight ? 'light' : '' }, label) : null,
    field,
    hint ? element('p', { class: 'small', id: `${id}-hint` }, hint) : null,
    proposals.length > 0
      ? element(
          'datalist',
          { id: `${id}-list` },
          ...proposals.map((text) => element('option', { value: text })),
        )
      : null,
  );
}
