import type { FailureAnswer } from '../../src/app/rpc-schema.ts';
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
  const label = failure.code === 'not_drawn' ? texts.create.again : keeps ? texts.saveAgain : texts.retry;
  const again = retry ? button(label, 'secondary', retry) : null;
  const copy = copyButton(sidebar, () => details);
  const box = notice('error', fill(headline, facts), [fill(sentence, facts)]);
  const steps = failure.code === 'several_accounts' ? accountsHelp(sidebar) : [];
  return [
    box,
    ...steps,
    element('div', { class: 'row' }, again, copy),
    element('p', { class: 'small details' }, details.split('\n')[0] ?? ''),
  ];
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
