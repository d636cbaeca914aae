import type { Sidebar } from '../../app.ts';
import { copyButton } from '../../components/copy-button.ts';
import { element } from '../../element.ts';
import { openTask, words } from './task.ts';

/** The tracker in a few lines, ready to be copied. */
export function openReport(sidebar: Sidebar): Promise<void> {
  const { language, tracker } = sidebar;
  return openTask(
    sidebar,
    (now) => words(now).report.title,
    'readReport',
    { tracker, language },
    (now, { text }) => {
      const { report } = words(now);
      const field = textArea(report.title, text);
      return {
        title: report.title,
        main: [element('p', { class: 'small' }, report.hint), field],
        foot: [copyButton(now, () => text, 'primary', report.copy)],
      };
    },
  );
}

/** A text to be read and copied, not changed. */
export function textArea(label: string, text: string): HTMLElement {
  const field = element('textarea', { class: 'in', readonly: true, 'aria-label': label });
  field.value = text;
  return field;
}
