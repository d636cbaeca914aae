import { element } from '../element.ts';

/** Something that is under way, on the page. */
export interface Working {
  readonly card: HTMLElement;
  /** Shows which step of how many is being done; one more would be the end. */
  reach(n: number, of: number, sentence: string): void;
}

/** Something is under way, and how far it is may become known. */
export function workingCard(label: string, sentence: string): Working {
  const done = element('i');
  const bar = element('div', { class: 'progress', role: 'progressbar', 'aria-label': label }, done);
  const line = element('p', { class: 'strong', role: 'status' }, label);
  return {
    card: element('div', { class: 'card' }, bar, line, element('p', { class: 'small' }, sentence)),
    reach: (n, of, reached) => {
      bar.classList.add('known');
      bar.setAttribute('aria-valuenow', String(n));
      bar.setAttribute('aria-valuemax', String(of + 1));
      bar.setAttribute('aria-valuetext', reached);
      done.style.width = `${(100 * n) / (of + 1)}%`;
      line.textContent = reached;
    },
  };
}

/** Something is under way and nobody knows how far it is. */
export function working(label: string, sentence: string): HTMLElement {
  return workingCard(label, sentence).card;
}
