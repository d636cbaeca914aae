import type { HtmlPage } from '../spreadsheet-app/contract.ts';
import { element } from './element.ts';
import { type FrameHost, scriptFrame } from './script-frame.ts';
import type { PageWords } from './words.ts';

/** What sidebars and dialogs need of the page: how to call the script and get back to the grid. */
export type FrameServices = Pick<FrameHost, 'call' | 'focusGrid'> & { readonly googleScript: string };

/** Shows a page of the script at the right of the grid, exactly 300 px wide as on Google; one at a time. */
export function showSidebar(
  side: HTMLElement,
  page: HtmlPage,
  words: PageWords,
  services: FrameServices,
): void {
  const close = () => {
    side.replaceChildren();
    side.hidden = true;
    services.focusGrid();
  };
  const button = element(
    'button',
    { type: 'button', className: 'close', title: words.close, onclick: close },
    '×',
  );
  button.setAttribute('aria-label', words.close);
  const bar = element('div', { className: 'side-title' }, element('h2', {}, page.title), button);
  const host: FrameHost = { ...services, close, resize: () => undefined };
  side.replaceChildren(bar, scriptFrame(page.content, page.title, services.googleScript, host));
  side.hidden = false;
}
