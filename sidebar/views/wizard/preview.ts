import type { Response } from '../../../src/app/rpc-schema.ts';
import { WIZARD_TEXTS } from '../../../src/i18n/sidebar-wizard.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { button } from '../../components/button.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { skeleton } from '../../components/skeleton.ts';
import { type Child, element } from '../../element.ts';
import { icon } from '../../icons.ts';
import { call } from '../../rpc-client.ts';
import { createOwn } from './create-own.ts';
import { findingList } from './finding-list.ts';
import type { Run } from './under-way.ts';

type Preview = Response<'previewOwn'>;

/**
 * Shows what would be made, before it is made.
 *
 * @param shown the view in whose place it is shown
 */
export async function openPreview(sidebar: Sidebar, run: Run, shown: View): Promise<void> {
  const reading: View = (now) => ({ title: WIZARD_TEXTS[now.language].title, main: [skeleton(now)] });
  sidebar.replace(shown, reading);
  void run.keeper.save();
  const { language, palette } = sidebar;
  const answer = await call('previewOwn', { answers: run.wizard.answers, language, palette });
  const view: View = (now) => {
    const words = WIZARD_TEXTS[now.language];
    const go = (step: number): void => {
      run.wizard.step = step;
      now.replace(view, run.questions);
    };
    const back = button(words.back, 'secondary', () => go(run.wizard.step));
    if (answer.ok) {
      const create = button(words.create, 'primary', () => void createOwn(now, run, view));
      return preview(now, answer.value, [back, create], go);
    }
    const retry = (): void => void openPreview(now, run, view);
    return { title: words.title, main: failureNotice(now, answer, retry), foot: [back] };
  };
  sidebar.replace(reading, view);
}

function preview(
  sidebar: Sidebar,
  { findings, sheets }: Preview,
  foot: readonly Child[],
  go: (step: number) => void,
): Page {
  const { preview: words, title } = WIZARD_TEXTS[sidebar.language];
  return {
    title,
    main: [
      element(
        'div',
        { class: 'column' },
        element('h2', { class: 'lead' }, fill(words.sheets, { n: sheets.length })),
        element('p', { class: 'small' }, words.unchanged),
      ),
      element('ul', { class: 'list sheets' }, ...sheets.map((sheet) => sheetRow(sheet, words.rows))),
      ...findingList(sidebar, findings, go),
    ],
    foot,
  };
}

function sheetRow({ name, rows }: Preview['sheets'][number], words: string): Child {
  const count = rows === null ? null : element('span', { class: 'small' }, fill(words, { n: rows }));
  return element('li', { class: 'li' }, icon('sheet'), element('span', { class: 'grow t' }, name), count);
}
