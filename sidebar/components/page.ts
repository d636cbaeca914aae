import type { Page, Sidebar } from '../app.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { signpost } from '../pictures/signpost.ts';
import { openSettings } from '../views/settings/settings.ts';
import { iconButton } from './button.ts';

/** Puts a page in place: header, scrolling main part, footer where there is an action. Returns the title. */
export function putPage(
  target: HTMLElement,
  sidebar: Sidebar,
  { title, isHome, main, foot }: Page,
): HTMLElement {
  const { texts } = sidebar;
  const heading = element('h1', { tabindex: -1, title }, title);
  const sign = element('span', { class: 'sign' }, signpost(20));
  target.replaceChildren(
    element(
      'header',
      { class: 'top' },
      isHome ? sign : iconButton(texts.back, icon('back'), () => sidebar.back()),
      heading,
      iconButton(texts.help, icon('help'), () => openSettings(sidebar)),
    ),
    element('main', { class: 'main' }, ...main),
    ...(foot ? [element('footer', { class: 'foot' }, ...foot)] : []),
  );
  return heading;
}
