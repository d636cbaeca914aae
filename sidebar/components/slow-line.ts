import { element } from '../element.ts';

/** After this time a person wants to know that it goes on. */
const SLOW_MS = 4000;

/** An empty line that says after four seconds that it takes long, if it is still on the page. */
export function slowLine(sentence: string): HTMLElement {
  const line = element('p', { class: 'small', role: 'status' });
  setTimeout(() => {
    if (!line.isConnected) return;
    line.textContent = sentence;
    line.scrollIntoView({ block: 'nearest' });
  }, SLOW_MS);
  return line;
}
