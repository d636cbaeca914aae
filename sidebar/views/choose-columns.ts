import type { LightColumns, Response, Table } from '../../src/app/rpc-schema.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { notice } from '../components/notice.ts';
import { selectField } from '../components/select-field.ts';
import { send, troublePlace } from '../components/send.ts';
import { element } from '../element.ts';
import { call } from '../rpc-client.ts';
import { openLights } from './lights.ts';
import { lightsPreview } from './lights-preview.ts';

type Lit = Response<'addLights'>;

/** The columns as chosen so far. */
export type ChosenColumns = { -readonly [K in keyof LightColumns]: number | null };

/** Which column is what, with the first rows as they will look, and the buttons that do it. */
export function chooseColumns(table: Table): View {
  const chosen: ChosenColumns = { ...table.guess };
  const view: View = (sidebar) => choosing(sidebar, view, table, chosen);
  return view;
}

function choosing(sidebar: Sidebar, view: View, table: Table, chosen: ChosenColumns): Page {
  const { lights: words } = sidebar.texts;
  const preview = element('div', { class: 'column' });
  const trouble = troublePlace();
  const hint = element('p', { class: 'small' });
  const put = button(table.hasLights ? words.update : words.add, 'primary', () => void add(), {
    wide: !table.hasLights,
  });
  const remove = button(words.remove, 'danger', () => void takeOff());

  const refresh = (): void => {
    const ready = chosen.actual !== null && chosen.target !== null;
    put.setAttribute('aria-disabled', String(!ready));
    preview.replaceChildren(...lightsPreview(sidebar, table, chosen));
    const sentence = table.hasLights ? words.has : words.where;
    hint.textContent = ready ? fill(sentence, { letter: table.letter }) : words.needed;
  };

  const add = async (): Promise<void> => {
    const { actual, target, baseline, direction } = chosen;
    if (actual === null || target === null) return;
    const { language, palette } = sidebar;
    const { sheetId, headerRow } = table;
    const columns = { actual, target, baseline, direction };
    await send(sidebar, {
      ...{ button: put, busyLabel: words.adding, trouble, isDeed: true },
      ask: () => call('addLights', { sheetId, headerRow, columns, language, palette }),
      done: (lit) => sidebar.replace(view, lightsDone(lit, words.added, words.addedText)),
    });
  };

  const takeOff = (): Promise<void> =>
    send(sidebar, {
      ...{ button: remove, busyLabel: words.removing, trouble, isDeed: true },
      ask: () => call('removeLights', {}),
      done: (lit) => sidebar.replace(view, lightsDone(lit, words.removed, words.removedText)),
    });

  const choose = (name: keyof ChosenColumns) => (value: string) => {
    chosen[name] = value === '' ? null : Number(value);
    refresh();
  };
  refresh();
  return {
    title: words.title,
    main: [
      element('p', { class: 'lead' }, words.lead),
      element('p', { class: 'small' }, fill(words.table, { sheet: table.sheetName, rows: table.rowCount })),
      ...columnFields(sidebar, table, chosen, choose),
      preview,
      hint,
      button(words.reload, 'text', () => void openLights(sidebar, view)),
      trouble,
    ],
    foot: table.hasLights ? [remove, put] : [put],
  };
}

function columnFields(
  { texts: { lights: words } }: Sidebar,
  { columns }: Table,
  chosen: ChosenColumns,
  choose: (name: keyof ChosenColumns) => (value: string) => void,
): HTMLElement[] {
  const options = columns.map(
    ({ column, letter, title }) => [String(column), `${letter}  ${title}`] as const,
  );
  const field = (name: keyof ChosenColumns, first: string, hint?: string): HTMLElement =>
    selectField(words[name], [['', first], ...options], String(chosen[name] ?? ''), choose(name), hint);
  return [
    field('actual', words.choose),
    field('target', words.choose),
    field('baseline', words.none),
    field('direction', words.none, words.directionHint),
  ];
}

function lightsDone({ letter, rows, sheetName }: Lit, headline: string, sentence: string): View {
  const view: View = (sidebar) => {
    const { lights: words } = sidebar.texts;
    const again = button(words.again, 'secondary', () => void openLights(sidebar, view), { wide: true });
    const text = fill(sentence, { sheet: sheetName, letter, rows });
    return { title: words.title, main: [notice('success', headline, [text])], foot: [again] };
  };
  return view;
}
