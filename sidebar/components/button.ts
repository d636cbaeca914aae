import { type Child, element } from '../element.ts';

/** `primary`: the one coloured button of a view, in its footer. `text`: underlined. `danger`: takes something away. */
export type ButtonKind = 'primary' | 'secondary' | 'text' | 'danger';

/** A button that says what it does. */
export function button(
  label: string,
  kind: ButtonKind,
  press: () => void,
  { wide = false, small = false }: { readonly wide?: boolean; readonly small?: boolean } = {},
): HTMLButtonElement {
  const classes = ['b', kind, ...(wide ? ['wide'] : []), ...(small ? ['small-button'] : [])];
  const made: HTMLButtonElement = element(
    'button',
    {
      type: 'button',
      class: classes.join(' '),
      onclick: () => {
        if (made.getAttribute('aria-busy') !== 'true') press();
      },
    },
    label,
  );
  return made;
}

/** A square button with a drawing; `label` is what it is called. */
export function iconButton(label: string, picture: Child, press: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick: press },
    picture,
  );
}

/** The button works: it says so, keeps the focus and ignores further presses. Returns the way back. */
export function busy(target: HTMLButtonElement, label: string): () => void {
  const before = target.textContent ?? '';
  target.textContent = label;
  target.setAttribute('aria-busy', 'true');
  return () => {
    target.textContent = before;
    target.removeAttribute('aria-busy');
  };
}
