import type { Request, Response, Start } from '../../src/app/rpc-schema.ts';
import type { Language } from '../../src/i18n/language.ts';
import { NEW_TRACKER_TEXTS } from '../../src/i18n/sidebar-new-tracker.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar, View } from '../app.ts';
import { button } from '../components/button.ts';
import { checkRow } from '../components/check-row.ts';
import { failureNotice } from '../components/failure-notice.ts';
import { notice } from '../components/notice.ts';
import { segments } from '../components/segments.ts';
import { skeleton } from '../components/skeleton.ts';
import { element, refill } from '../element.ts';
import { call } from '../rpc-client.ts';
import { createSample } from './create-sample.ts';

type Sheet = Response<'previewSample'>['sheets'][number];
type SheetId = NonNullable<Request<'createSample'>['sheets']>[number];

/** What is chosen for a new tracker. */
interface Choices {
  readonly sample: string;
  readonly name: string;
  readonly language: Language;
  palette: Start['palette'];
  /** Ids of the sheets that are not wanted. */
  readonly without: Set<string>;
}

/** Asks which sheets a sample or a blank tracker has, then lets language, colours and sheets be chosen. */
export async function openNewTrackerSheets(
  sidebar: Sidebar,
  sample: string,
  name: string,
  language: Language = sidebar.language,
  instead?: View,
): Promise<void> {
  const reading: View = (now) => ({ title: NEW_TRACKER_TEXTS[now.language].title, main: [skeleton(now)] });
  if (instead) sidebar.replace(instead, reading);
  else sidebar.show(reading);
  const answer = await call('previewSample', { sample, language });
  const unusual = answer.ok ? answer.value.sheets.filter(({ isUsual }) => !isUsual) : [];
  const without = new Set<string>(unusual.map(({ id }) => id));
  const choices: Choices = { sample, name, language, palette: sidebar.palette, without };
  const view: View = (now) => {
    const { title } = NEW_TRACKER_TEXTS[now.language];
    if (answer.ok) return choosing(now, view, answer.value.sheets, choices);
    const again = (): void => void openNewTrackerSheets(now, sample, name, language, view);
    return { title, main: failureNotice(now, answer, again) };
  };
  sidebar.replace(reading, view);
}

function choosing(sidebar: Sidebar, view: View, sheets: readonly Sheet[], choices: Choices): Page {
  const words = NEW_TRACKER_TEXTS[sidebar.language];
  const { languages, settings } = sidebar.texts;
  const rows = element('ul', { class: 'list' });
  const summary = element('div', { 'aria-live': 'polite' });
  const colours = element('div', { class: 'field' });
  const wanted = (): Sheet[] => sheets.filter(({ id }) => !choices.without.has(id) && !isIdle(id));
  const isIdle = (id: string): boolean =>
    id === 'dashboard' && ['okr', 'kpi'].every((goals) => choices.without.has(goals));

  const make = (): void => {
    const ids = wanted().filter(({ id }) => id !== 'settings');
    void createSample(sidebar, choices.sample, choices.name, {
      language: choices.language,
      palette: choices.palette,
      sheets: ids.map(({ id }) => id as SheetId),
    });
  };
  const count = (): void => {
    const names = wanted().map(({ name }) => name);
    const headline = fill(words.count, { n: names.length });
    refill(summary, [notice('info', headline, [words.unchanged])]);
  };
  const refresh = (): void => {
    refill(
      rows,
      sheets.map((sheet) => element('li', {}, sheetRow(sheet))),
    );
    count();
  };
  const sheetRow = ({ id, name, rows: filled }: Sheet): HTMLElement => {
    if (id === 'settings') return settingsRow(name, words.always);
    const about = filled === null ? '' : filled === 0 ? words.empty : fill(words.rows, { n: filled });
    const change = (isWanted: boolean): void => {
      if (isWanted) choices.without.delete(id);
      else choices.without.add(id);
      if (id === 'okr' || id === 'kpi') refreshDashboard();
      count();
    };
    return checkRow(name, isIdle(id) ? words.needsGoals : about, !choices.without.has(id), change);
  };
  // Only this row can change by what is ticked elsewhere; the others keep the focus.
  const refreshDashboard = (): void => {
    const index = sheets.findIndex(({ id }) => id === 'dashboard');
    const sheet = sheets[index];
    if (sheet) rows.children[index]?.replaceChildren(sheetRow(sheet));
  };
  const paint = (): void => {
    const { palettes, palette: label } = settings;
    const options = [
      ['standard', palettes.standard],
      ['safe', palettes.safe],
    ] as const;
    refill(colours, [
      element('h2', {}, label),
      segments(label, options, choices.palette, (palette) => {
        choices.palette = palette;
        paint();
        colours.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      }),
    ]);
  };
  const speak = (language: Language): void => {
    if (language !== choices.language)
      void openNewTrackerSheets(sidebar, choices.sample, choices.name, language, view);
  };
  refresh();
  paint();
  return {
    title: words.title,
    main: [
      element('p', { class: 'lead' }, choices.name),
      element('h2', {}, words.language),
      segments(
        words.language,
        [
          ['ja', languages.ja],
          ['en', languages.en],
        ],
        choices.language,
        speak,
      ),
      colours,
      element('h2', {}, words.sheets),
      rows,
      summary,
    ],
    foot: [button(words.make, 'primary', make, { wide: true })],
  };
}

/** The sheet without which nothing works: ticked for good. */
function settingsRow(name: string, about: string): HTMLElement {
  const row = checkRow(name, about, true, () => undefined);
  row.querySelector('input')?.setAttribute('disabled', '');
  return row;
}
