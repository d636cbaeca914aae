import { WIZARD_TEXTS } from '../../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { notice } from '../../components/notice.ts';
import { type Child, element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import { openWizard } from './open-wizard.ts';
import { endRun } from './under-way.ts';

/** Says on the first page that a plan is under way: go on with it, or throw it away. */
export function draftNotice(sidebar: Sidebar): Child {
  const { draft } = sidebar.start;
  if (draft === null) return null;
  const words = WIZARD_TEXTS[sidebar.language].draft;
  const box = element('div', { class: 'column' });
  const resume = button(words.resume, 'secondary', () => void openWizard(sidebar), { small: true });
  const drop = button(words.drop, 'text', () => void forget());
  const forget = async (): Promise<void> => {
    await endRun();
    const answer = await call('dropDraft', {});
    if (!answer.ok) {
      return refill(
        box,
        failureNotice(sidebar, answer, () => void forget()),
      );
    }
    sidebar.restart();
  };
  const text = fill(words.text, { step: draft.step, time: whenSaved(sidebar, draft.savedAt) });
  refill(box, [notice('info', words.title, [text], [resume, drop])]);
  return box;
}

/** 「きのう 17:40」, or the date where it is longer ago. */
function whenSaved({ language }: Sidebar, savedAt: string): string {
  const { today, yesterday } = WIZARD_TEXTS[language].draft;
  const [date = '', time = ''] = savedAt.split(' ');
  const saved = new Date(`${date}T00:00`);
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const days = Math.round((midnight.getTime() - saved.getTime()) / 86_400_000);
  if (days === 0) return fill(today, { time });
  if (days === 1) return fill(yesterday, { time });
  return `${saved.toLocaleDateString(language, { month: 'short', day: 'numeric' })} ${time}`;
}
