import { type Child, element } from '../element.ts';
import { icon } from '../icons.ts';
import { marked } from '../marked.ts';

/** A row of a list: the whole row is one button. */
export interface ListRow {
  readonly picture: Child;
  readonly title: string;
  readonly description?: string;
  /** Rows with a large picture have a bold title. */
  readonly bold?: boolean;
  /** Takes something away. */
  readonly danger?: boolean;
  readonly press: () => void;
}

/** A list of things to choose from. */
export function list(rows: readonly ListRow[]): HTMLElement {
  return element('ul', { class: 'list' }, ...rows.map((row) => element('li', {}, listButton(row))));
}

function listButton({
  picture,
  title,
  description,
  bold = false,
  danger = false,
  press,
}: ListRow): HTMLElement {
  const look = `t${bold ? ' strong' : ''}${danger ? ' danger-text' : ''}`;
  const words = rowWords(title, description, look);
  return element('button', { type: 'button', class: 'li', onclick: press }, picture, words, icon('chevron'));
}

/** The words of a row: what it is about and, smaller, what there is to say; they take the room that is left. */
export function rowWords(title: string, description?: string, look = 't'): HTMLElement {
  return element(
    'span',
    { class: 'grow' },
    element('span', { class: look, title }, title),
    description === undefined ? null : element('span', { class: 'd' }, ...marked(description)),
  );
}
