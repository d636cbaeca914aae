import { element, refill } from '../element.ts';
import { icon } from '../icons.ts';
import { button, iconButton } from './button.ts';

interface EditableList<T> {
  /** Changed in place. */
  readonly items: T[];
  readonly row: (item: T, index: number) => HTMLElement;
  readonly addLabel: string;
  /** What the button says that takes an item away. */
  readonly removeLabel: (item: T, index: number) => string;
  readonly make: () => T;
  readonly most: number;
  readonly changed: () => void;
  /** The button that adds is only a text. */
  readonly isLight?: boolean;
}

/**
 * A list of forms that grows and shrinks: after adding, the new form has the focus; after taking one away, the button
 * that adds has it.
 */
export function editableList<T>(list: EditableList<T>): HTMLElement {
  const { addLabel, changed, isLight = false, items, make, most, removeLabel, row } = list;
  const rows = element('div', { class: 'column forms' });
  const add = button(
    addLabel,
    isLight ? 'text' : 'secondary',
    () => {
      items.push(make());
      update();
      rows.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
    },
    { wide: !isLight },
  );
  const form = (item: T, index: number): HTMLElement => {
    const remove = iconButton(removeLabel(item, index), icon('close', 14), () => {
      items.splice(items.indexOf(item), 1);
      update();
      add.focus();
    });
    return element('div', { class: 'form' }, row(item, index), remove);
  };
  const put = (): void => {
    refill(rows, items.map(form));
    add.hidden = items.length >= most;
  };
  const update = (): void => {
    put();
    changed();
  };
  put();
  return element('div', { class: 'column forms' }, rows, add);
}
