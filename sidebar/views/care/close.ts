import type { Response } from '../../../src/app/rpc-schema.ts';
import { carriedLinks } from '../../../src/i18n/carried-links.ts';
import { dateText } from '../../../src/i18n/date-text.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { checkRow } from '../../components/check-row.ts';
import { notice } from '../../components/notice.ts';
import { type Child, element } from '../../element.ts';
import { openTask, result, words, workButtons } from './task.ts';

type Preview = Response<'readClose'>;

/** Closes the cycle: scores and grades, what was learned, what goes on; then the copy and the new tracker. */
export function openClose(sidebar: Sidebar): Promise<void> {
  const { language, tracker } = sidebar;
  let learned = '';
  return openTask(
    sidebar,
    (now) => words(now).close.title,
    'readClose',
    { tracker, language },
    (now, preview, view) =>
      page(now, preview, view, { text: () => learned, change: (text) => (learned = text) }),
  );
}

/** What was typed, kept when the page is made anew. */
interface Learned {
  readonly text: () => string;
  readonly change: (text: string) => void;
}

function page(sidebar: Sidebar, preview: Preview, view: View, learned: Learned): Page {
  const { close: texts } = words(sidebar);
  const { candidates, copy, cycle, end, next, start, tracker } = preview;
  const { language } = sidebar;
  const carried = new Set(candidates.filter(({ chosen }) => chosen).map(({ id }) => id));
  const { foot, trouble } = workButtons(sidebar, view, {
    label: texts.title,
    busyLabel: texts.making,
    method: 'closeCycle',
    request: () => ({ tracker, learned: learned.text(), carried: [...carried] }),
    done: (now, made) => {
      const said = words(now).close;
      const text = fill(said.made, { copy: made.copy.name, next: made.next });
      const left = made.skipped.map((what) => now.outcomes.skipped[what]);
      const sentences = [text, ...carriedLinks(made, now.language), ...left, said.next];
      return result(now, said.title, sentences, [...made.sheets, made.copy]);
    },
  });
  const rows = candidates.map(({ figure, id, name, outlook }) =>
    checkRow(name, fill(texts.outlooks[outlook], { figure }), carried.has(id), (isChecked) => {
      if (isChecked) carried.add(id);
      else carried.delete(id);
    }),
  );
  const dates = { start: dateText(start, language), end: dateText(end, language) };
  return {
    title: texts.title,
    main: [
      element('p', { class: 'small' }, fill(texts.cycle, { cycle, ...dates })),
      scores(preview, texts.columns),
      ...learnedField(texts, learned),
      element('h2', {}, texts.carry),
      rows.length > 0 ? element('div', { class: 'list' }, ...rows) : element('p', {}, texts.none),
      notice('info', texts.will, [fill(texts.willText, { copy, next })]),
      trouble,
    ],
    foot,
  };
}

function scores({ objectives }: Preview, columns: readonly string[]): Child {
  if (objectives.length === 0) return null;
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  const rows = objectives.map(({ grade, name, score }) =>
    element(
      'tr',
      {},
      element('td', { title: name }, name),
      element('td', {}, score === null ? '–' : score.toFixed(2)),
      element('td', {}, grade ?? ''),
    ),
  );
  return element(
    'table',
    { class: 'scores' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function learnedField(texts: ReturnType<typeof words>['close'], { change, text }: Learned): Child[] {
  const field: HTMLTextAreaElement = element('textarea', {
    id: 'learned',
    class: 'in learned',
    maxlength: 2000,
    placeholder: texts.example,
    'aria-describedby': 'learned-hint',
    oninput: () => change(field.value),
  });
  field.value = text();
  return [
    element('h2', {}, element('label', { for: 'learned' }, texts.learned)),
    field,
    element('p', { class: 'small', id: 'learned-hint' }, texts.learnedHint),
  ];
}
