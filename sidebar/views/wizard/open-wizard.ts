import { WIZARD_TEXTS } from '../../../src/i18n/sidebar-wizard.ts';
import type { Sidebar, View } from '../../app.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { skeleton } from '../../components/skeleton.ts';
import { call } from '../../rpc-client.ts';
import { draftKeeper } from './draft-keeper.ts';
import { questions } from './questions.ts';
import { beginRun, runUnderWay } from './under-way.ts';
import { wizardFrom } from './wizard.ts';

/** Opens the questions: where one was, at the draft, or at the beginning. */
export async function openWizard(sidebar: Sidebar): Promise<void> {
  const run = runUnderWay();
  if (run) return sidebar.show(run.questions);
  const title = (now: Sidebar): string => WIZARD_TEXTS[now.language].title;
  const reading: View = (now) => ({ title: title(now), main: [skeleton(now)] });
  sidebar.show(reading);
  const answer = await call('openWizard', {});
  if (answer.ok) {
    const wizard = wizardFrom(answer.value, sidebar.language);
    const keeper = draftKeeper(wizard);
    const view = questions(wizard, keeper);
    beginRun({ wizard, keeper, questions: view });
    return sidebar.replace(reading, view);
  }
  const again = (now: Sidebar) => (): void => {
    now.back();
    void openWizard(now);
  };
  sidebar.replace(reading, (now) => ({ title: title(now), main: failureNotice(now, answer, again(now)) }));
}
