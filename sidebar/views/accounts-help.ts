import type { Sidebar } from '../app.ts';
import { steps } from '../components/steps.ts';
import { type Child, element } from '../element.ts';

/** What to do when several Google accounts are signed in, and how to go on without the sidebar. */
export function accountsHelp({ texts }: Sidebar): Child[] {
  const { accounts, howTo } = texts;
  return [
    element('h2', {}, howTo),
    steps(accounts.steps),
    element('p', { class: 'small' }, accounts.hurry),
    element('hr', { class: 'rule' }),
    element('h2', {}, accounts.without),
    element('p', { class: 'small' }, accounts.withoutText),
    element('p', { class: 'path' }, accounts.path),
  ];
}
