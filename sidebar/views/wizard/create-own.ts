import { WIZARD_TEXTS } from '../../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { working } from '../../components/progress.ts';
import { making } from '../../making.ts';
import { created } from '../create-sample.ts';
import { endRun, type Run } from './under-way.ts';

/**
 * Makes the tracker. The draft is kept once more first, so that nothing is lost whatever happens; until then it can be
 * stopped. A failure leaves everything as it was typed.
 *
 * @param preview where one comes from, and back to
 * @param shown the view in whose place the work is shown
 */
export async function createOwn(sidebar: Sidebar, run: Run, preview: View, shown = preview): Promise<void> {
  const { answers } = run.wizard;
  const work = making();
  let isStopped = false;
  let isWriting = false;
  const atWork: View = (now) => {
    const words = WIZARD_TEXTS[now.language];
    const label = fill(words.working, { name: answers.title || answers.name || words.title });
    if (isWriting) return { title: words.title, main: [work.card(now, label)] };
    const stop = (): void => {
      isStopped = true;
      now.replace(atWork, preview);
    };
    return { title: words.title, main: [working(label, words.starting), button(words.stop, 'text', stop)] };
  };
  sidebar.replace(shown, atWork);
  await run.keeper.save();
  if (isStopped) return;
  isWriting = true;
  sidebar.replace(atWork, atWork);
  const { language, palette } = sidebar;
  const answer = await work.ask('createOwn', { answers, language, palette });
  if (answer.ok) void endRun();
  const done: View = (now) => {
    const { back, title } = WIZARD_TEXTS[now.language];
    if (answer.ok) return created(now, answer.value, title);
    const retry = (): void => void createOwn(now, run, preview, done);
    const away = button(back, 'secondary', () => now.replace(done, preview));
    return { title, main: failureNotice(now, answer, retry, true), foot: [away] };
  };
  sidebar.replace(atWork, done);
}
