import type { Sidebar } from '../../app.ts';
import { button } from '../../components/button.ts';
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
      const field = element('textarea', {
        class: 'in',
        rows: 18,
        readonly: true,
        'aria-label': report.title,
      });
      field.value = text;
      const copy = button(
        report.copy,
        'primary',
        () => {
          field.select();
          // The clipboard of the browser may be closed to frames; the old way works there.
          document.execCommand('copy');
          copy.textContent = now.texts.copied;
        },
        { wide: true },
      );
      return {
        title: report.title,
        main: [element('p', { class: 'small' }, report.hint), field],
        foot: [copy],
      };
    },
  );
}
