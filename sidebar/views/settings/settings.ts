import type { FailureAnswer, Response } from '../../../src/app/rpc-schema.ts';
import { SELF_CHECK_TEXTS } from '../../../src/i18n/self-check.ts';
import type { Page, Sidebar, View } from '../../app.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { type ListRow, list } from '../../components/list.ts';
import { segments } from '../../components/segments.ts';
import { selectField } from '../../components/select-field.ts';
import { skeleton } from '../../components/skeleton.ts';
import { type Child, element, refill } from '../../element.ts';
import { icon } from '../../icons.ts';
import { call } from '../../rpc-client.ts';
import { selfCheck } from '../self-check.ts';
import { colourChoice } from './colour-choice.ts';
import { nameErrorHelp, sidebarHelp, whoNeedsHelp, writingHelp } from './help-pages.ts';
import { trackerSettings } from './tracker-settings.ts';
import { type TypedSettings, typedSettings } from './typed-settings.ts';
import { versionFoot } from './version-foot.ts';

/** The settings of a tracker as they stand; kept up to date with what is saved. */
export type SettingsRead = Response<'readSettings'>;

interface SettingsState {
  /** Id of the tracker it is about; `null` where none is known. */
  tracker: string | null;
  /** What the spreadsheet has said, and what the person has changed of it. */
  known: { readonly read: SettingsRead; readonly typed: TypedSettings } | null;
  failure: FailureAnswer | null;
  /** Shows what is known. */
  told: () => void;
}

/** Language, what is set for the tracker, help pages, version. */
export function openSettings(sidebar: Sidebar): void {
  const { tracker } = sidebar;
  const state: SettingsState = { tracker, known: null, failure: null, told: () => undefined };
  sidebar.show((now) => settings(now, state));
  void readAgain(state);
}

async function readAgain(state: SettingsState): Promise<void> {
  const { tracker } = state;
  Object.assign(state, { known: null, failure: null });
  state.told();
  const answer = await call('readSettings', { tracker });
  // Another tracker may have been chosen meanwhile.
  if (tracker !== state.tracker) return;
  if (answer.ok) state.known = { read: answer.value, typed: typedSettings(answer.value) };
  else state.failure = answer;
  state.told();
}

function settings(sidebar: Sidebar, state: SettingsState): Page {
  const own = element('div', { class: 'column blocks' });
  const put = (): void => refill(own, [...chosenTracker(sidebar, state), ...ownSettings(sidebar, state)]);
  state.told = () => {
    if (own.isConnected) put();
  };
  put();
  return page(sidebar, own);
}

function page(sidebar: Sidebar, own: HTMLElement): Page {
  const { language, texts } = sidebar;
  const { settings: words } = texts;
  const help = (title: string, view: View): ListRow => ({
    picture: icon('help'),
    title,
    press: () => sidebar.show(view),
  });
  const languages = [
    ['ja', texts.languages.ja],
    ['en', texts.languages.en],
  ] as const;
  return {
    title: words.title,
    main: [
      element('h2', {}, texts.languageLabel),
      segments(texts.languageLabel, languages, language, (chosen) => sidebar.choose({ language: chosen })),
      own,
      element('h2', {}, words.helpPages),
      list([
        help(words.nameError, nameErrorHelp),
        help(words.sidebarFails, sidebarHelp),
        help(words.whoNeeds, whoNeedsHelp),
        help(words.writing, writingHelp),
        help(SELF_CHECK_TEXTS[language].title, selfCheck),
      ]),
    ],
    foot: versionFoot(sidebar),
  };
}

/** Which tracker it is about, where there are several. */
function chosenTracker({ chooseTracker, start, texts }: Sidebar, state: SettingsState): Child[] {
  if (start.trackers.length < 2) return [];
  const options = start.trackers.map(({ title, tracker }) => [tracker, title] as const);
  const choose = (id: string): void => {
    chooseTracker(id);
    state.tracker = id;
    void readAgain(state);
  };
  return [selectField(texts.card.choose, options, state.tracker ?? '', choose)];
}

function ownSettings(sidebar: Sidebar, state: SettingsState): Child[] {
  const { failure, known, tracker } = state;
  if (known) return [colourChoice(sidebar, known.read), ...trackerSettings(sidebar, known.read, known.typed)];
  // One may have been made since the first page was read; until that is known only what always applies is shown.
  if (tracker === null) return [colourChoice(sidebar, null)];
  return failure ? failureNotice(sidebar, failure, () => void readAgain(state)) : [skeleton(sidebar)];
}
