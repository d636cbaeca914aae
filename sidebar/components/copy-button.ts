import type { Sidebar } from '../app.ts';
import { element } from '../element.ts';
import { type ButtonKind, button } from './button.ts';

/** Copies a text; says that it did. */
export function copyButton(
  { texts }: Sidebar,
  text: () => string,
  kind: ButtonKind = 'secondary',
  label: string = texts.copyDetails,
): HTMLButtonElement {
  const made = button(label, kind, () => {
    copy(text());
    made.textContent = texts.copied;
  });
  return made;
}

/** The clipboard of the browser may be closed to frames; the old way through a selected field works there. */
function copy(text: string): void {
  const field = element('textarea', { class: 'off-page', 'aria-hidden': 'true', tabindex: -1 });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
