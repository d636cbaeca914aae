import type { Answer } from '../../src/app/rpc-schema.ts';
import type { Sidebar } from '../app.ts';
import { element, refill } from '../element.ts';
import { busy } from './button.ts';
import { failureNotice } from './failure-notice.ts';
import { slowLine } from './slow-line.ts';

/** What is sent to the spreadsheet, and the button that sends it. */
interface Sending<T> {
  readonly button: HTMLButtonElement;
  /** What the button says meanwhile. */
  readonly busyLabel: string;
  /** Where it is told that it takes long, or what went wrong. */
  readonly trouble: HTMLElement;
  readonly ask: () => Promise<Answer<T>>;
  readonly done: (value: T) => void;
  /** Nothing that was typed is saved by it. */
  readonly isDeed?: boolean;
}

/** An empty place for what {@link send} has to tell. */
export function troublePlace(): HTMLElement {
  return element('div', { class: 'column' });
}

/**
 * Sends what was typed. Until the answer comes the button says so; a failure is told with a way to send it again, and
 * everything that was typed stays on the page.
 */
export async function send<T>(sidebar: Sidebar, sending: Sending<T>): Promise<void> {
  const { ask, busyLabel, button, done, isDeed = false, trouble } = sending;
  if (button.getAttribute('aria-busy') === 'true') return;
  const free = busy(button, busyLabel);
  refill(trouble, [slowLine(isDeed ? sidebar.texts.slowWork : sidebar.texts.slowSave)]);
  const answer = await ask();
  free();
  refill(trouble, []);
  if (answer.ok) return done(answer.value);
  const again = (): void => {
    button.focus();
    void send(sidebar, sending);
  };
  refill(trouble, failureNotice(sidebar, answer, again, !isDeed));
  trouble.scrollIntoView({ block: 'nearest' });
}
