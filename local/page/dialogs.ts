import type { AlertRequest, ButtonName, HtmlPage } from '../spreadsheet-app/contract.ts';
import './dialogs.css';
import { element } from './element.ts';
import { type FrameHost, scriptFrame } from './script-frame.ts';
import type { FrameServices } from './sidebar.ts';
import type { PageWords } from './words.ts';

/** Shows a message with its one button. It does not hold up the script: nothing depends on the answer. */
export function showMessage(title: string, text: string, words: PageWords): void {
  const ok = element('button', { className: 'primary', type: 'submit' }, words.ok);
  const form = element(
    'form',
    { method: 'dialog' },
    ...text.split('\n').map((line) => element('p', {}, line)),
    ok,
  );
  openDialog(element('dialog', { className: 'message' }, ...(title ? [element('h2', {}, title)] : []), form));
}

/**
 * Asks the user and waits for the answer. A script stands still meanwhile, and in a browser only its own question
 * boxes can do that; they know OK and Cancel, so the text says what these mean here.
 */
export function ask({ title, prompt, buttons }: AlertRequest, words: PageWords): ButtonName {
  const text = [title, prompt].filter(Boolean).join('\n\n');
  if (buttons === 'OK') {
    showMessage(title, prompt, words);
    return 'OK';
  }
  if (buttons === 'OK_CANCEL') return confirm(text) ? 'OK' : 'CANCEL';
  if (buttons === 'YES_NO') return confirm(`${text}\n\n${words.okMeansYes}`) ? 'YES' : 'NO';
  const answer = window.prompt(`${text}\n\n${words.oneMeansYes}`, '1');
  if (answer === null) return 'CANCEL';
  return answer.trim() === '1' ? 'YES' : 'NO';
}

/** Asks for a text and waits for it. */
export function askForText({ title, prompt, buttons }: AlertRequest): { button: ButtonName; text: string } {
  const text = window.prompt([title, prompt].filter(Boolean).join('\n\n'), '');
  const yes = buttons.startsWith('YES') ? 'YES' : 'OK';
  return text === null ? { button: buttons === 'OK' ? 'CLOSE' : 'CANCEL', text: '' } : { button: yes, text };
}

/** Shows a page of the script as a dialog in the middle, in the size the script wished. */
export function showPage(page: HtmlPage, title: string, words: PageWords, services: FrameServices): void {
  const dialog = element('dialog', { className: 'page' });
  const close = () => dialog.close();
  const host: FrameHost = {
    ...services,
    close,
    resize: (side, pixels) => frame.style.setProperty(side, `${pixels}px`),
  };
  const frame = scriptFrame(page.content, title, services.googleScript, host);
  frame.className = 'page-frame';
  frame.style.width = `${page.width ?? 600}px`;
  frame.style.height = `${page.height ?? 400}px`;
  const button = element(
    'button',
    { type: 'button', className: 'close', title: words.close, onclick: close },
    '×',
  );
  button.setAttribute('aria-label', words.close);
  dialog.append(element('div', { className: 'side-title' }, element('h2', {}, title), button), frame);
  openDialog(dialog);
}

/** Shows a short notice at the bottom right, which goes by itself (five seconds unless the script says otherwise). */
export function showToast(message: string, title: string, seconds: number | null): void {
  document.querySelector('.toast')?.remove();
  const toast = element(
    'div',
    { className: 'toast' },
    ...(title ? [element('strong', {}, title)] : []),
    message,
  );
  toast.setAttribute('role', 'status');
  document.body.append(toast);
  // A negative time means that the notice stays until it is clicked, as on Google.
  toast.onclick = () => toast.remove();
  if (seconds === null || seconds >= 0) setTimeout(() => toast.remove(), (seconds ?? 5) * 1000);
}

function openDialog(dialog: HTMLDialogElement): void {
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
