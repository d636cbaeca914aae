import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { copyButton } from '../../components/copy-button.ts';
import { list } from '../../components/list.ts';
import { notice } from '../../components/notice.ts';
import { element } from '../../element.ts';
import { icon } from '../../icons.ts';
import { textArea } from './report.ts';
import { openTask, result, words, workButtons } from './task.ts';

/** Keeps every figure as it stands now; or asks those who have not updated theirs. */
export function record(sidebar: Sidebar): Page {
  const { record: texts, stay } = words(sidebar);
  const { tracker } = sidebar;
  const view: View = record;
  const { foot, trouble } = workButtons(sidebar, view, {
    label: texts.title,
    busyLabel: texts.making,
    isDeed: false,
    method: 'recordAll',
    request: () => ({ tracker }),
    done: (now, { saved, unchanged }) => {
      const said = words(now).record;
      const rest = unchanged > 0 ? [fill(said.unchanged, { n: unchanged })] : [];
      return result(now, said.title, [fill(said.made, { n: saved }), ...rest], []);
    },
  });
  const waiting = {
    picture: icon('talk'),
    title: texts.waiting,
    description: texts.message,
    press: () => void openWaiting(sidebar),
  };
  return {
    title: texts.title,
    main: [element('p', {}, texts.lead), notice('info', null, [stay]), list([waiting]), trouble],
    foot,
  };
}

function openWaiting(sidebar: Sidebar): Promise<void> {
  const { language, tracker } = sidebar;
  const title = (now: Sidebar): string => words(now).record.waiting;
  return openTask(sidebar, title, 'readNotUpdated', { tracker, language }, (now, { message }) => ({
    title: title(now),
    main: [textArea(words(now).record.message, message)],
    foot: [copyButton(now, () => message, 'primary', words(now).report.copy)],
  }));
}
