import type { FailureAnswer } from '../../src/app/rpc-schema.ts';
import { GOAL_TEXTS } from '../../src/i18n/sidebar-goals.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Sidebar } from '../app.ts';
import { type Child, element } from '../element.ts';
import { accountsHelp } from '../views/accounts-help.ts';
import { button } from './button.ts';
import { copyButton } from './copy-button.ts';
import { notice } from './notice.ts';

/**
 * What went wrong, whether anything changed, what to do: for every failure, with a way to try again and the details
 * as small print. Several signed-in accounts need steps of their own.
 *
 * @param keeps something typed was to be saved and is still there
 */
export function failureNotice(
  sidebar: Sidebar,
  failure: FailureAnswer,
  retry: (() => void) | null,
  keeps = false,
): Child[] {
  const { outcomes, texts } = sidebar;
  const { headline, sentence: usual } = outcomes.failures[failure.code];
  const sentence = keeps && failure.code === 'locked' ? texts.lockedSave : usual;
  const facts = { ...failure.facts };
  const details = detailsOf(sidebar, failure);
  const again = retry ? button(retryLabel(sidebar, failure, keeps), 'secondary', retry) : null;
  const copy = copyButton(sidebar, () => details);
  // Waiting is enough where somebody else is writing.
  const kind = failure.code === 'locked' ? 'warning' : 'error';
  const box = notice(kind, fill(headline, facts), [fill(sentence, facts)]);
  box.setAttribute('role', 'alert');
  const steps = failure.code === 'several_accounts' ? accountsHelp(sidebar) : [];
  return [
    box,
    ...steps,
    element('div', { class: 'row again' }, again, copy),
    element('p', { class: 'small details' }, details.split('\n')[0] ?? ''),
  ];
}

function retryLabel({ language, texts }: Sidebar, { code }: FailureAnswer, keeps: boolean): string {
  if (code === 'not_drawn') return texts.create.again;
  if (keeps) return texts.saveAgain;
  return code === 'sheet_gone' ? GOAL_TEXTS[language].map.reload : texts.retry;
}

function detailsOf({ texts, start, language }: Sidebar, { code, facts }: FailureAnswer): string {
  const time = new Date().toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' });
  // Where the platform names its own code, that is what people search for.
  const own = /[A-Z]+_[A-Z_]+/.exec(String(facts.detail ?? ''))?.[0];
  const first = fill(texts.details, { code: own ?? code.toUpperCase(), time });
  return [first, String(facts.detail ?? ''), `Shirube ${start.version}`]
    .filter((line) => line !== '')
    .join('\n');
}
