import type { Page, Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { notice } from '../../components/notice.ts';
import { steps } from '../../components/steps.ts';
import { element } from '../../element.ts';
import { accountsHelp } from '../accounts-help.ts';
import { selfCheck } from '../self-check.ts';
import { versionFoot } from './version-foot.ts';

/** What to do when a cell shows `#NAME?`. */
export function nameErrorHelp(sidebar: Sidebar): Page {
  const { howTo, nameError, settings, whoNeeds } = sidebar.texts;
  return {
    title: settings.nameError,
    main: [
      notice('info', null, [nameError.text]),
      element('h2', {}, howTo),
      steps(nameError.steps),
      element('h2', {}, settings.whoNeeds),
      needsTable(whoNeeds),
      button(nameError.check, 'secondary', () => sidebar.show(selfCheck), { wide: true }),
    ],
    foot: versionFoot(sidebar),
  };
}

/** What to do when the sidebar stays empty: mostly several signed-in accounts. */
export function sidebarHelp(sidebar: Sidebar): Page {
  const { headline, sentence } = sidebar.outcomes.failures.several_accounts;
  return {
    title: sidebar.texts.settings.sidebarFails,
    main: [notice('info', headline, [sentence]), ...accountsHelp(sidebar)],
    foot: versionFoot(sidebar),
  };
}

/** Who has to have the add-on, and for what. */
export function whoNeedsHelp(sidebar: Sidebar): Page {
  const { settings, whoNeeds } = sidebar.texts;
  return { title: settings.whoNeeds, main: [needsTable(whoNeeds)], foot: versionFoot(sidebar) };
}

/** How a custom function is written into a cell. */
export function writingHelp(sidebar: Sidebar): Page {
  const { settings, writing } = sidebar.texts;
  const lines = writing.examples.map(([formula, meaning]) =>
    element(
      'div',
      { class: 'column' },
      element('code', {}, formula ?? ''),
      element('p', { class: 'small' }, meaning ?? ''),
    ),
  );
  const main = [element('p', {}, writing.text), ...lines];
  return { title: settings.writing, main, foot: versionFoot(sidebar) };
}

function needsTable({ use, needed, rows }: Sidebar['texts']['whoNeeds']): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, use),
    element('th', { scope: 'col', class: 'right' }, needed),
  );
  const body = rows.map(([what, who]) =>
    element('tr', {}, element('td', {}, what ?? ''), element('td', { class: 'right' }, who ?? '')),
  );
  return element('table', { class: 'table' }, element('thead', {}, head), element('tbody', {}, ...body));
}
