import type { State } from '../../src/core/light.ts';
import { SELF_CHECK_TEXTS } from '../../src/i18n/self-check.ts';
import { fill } from '../../src/i18n/translate.ts';
import type { Page, Sidebar } from '../app.ts';
import { copyButton } from '../components/copy-button.ts';
import { lightChip } from '../components/light-chip.ts';
import { list } from '../components/list.ts';
import { segments } from '../components/segments.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { nameErrorHelp, sidebarHelp, whoNeedsHelp, writingHelp } from './help-pages.ts';
import { selfCheck } from './self-check.ts';

/** The seven lights of a tracker, in the order of their meaning. */
const STATES: readonly State[] = [
  'achieved',
  'on_track',
  'watch',
  'needs_action',
  'overdue',
  'no_data',
  'too_early',
];

/** Language, colours of the lights, help pages, version. */
export function settings(sidebar: Sidebar): Page {
  const { language, palette, start, texts } = sidebar;
  const { settings: words } = texts;
  const version = fill(words.version, { version: start.version });
  const page = (title: string, view: (sidebar: Sidebar) => Page) => ({
    picture: icon('help'),
    title,
    press: () => sidebar.show(view),
  });
  return {
    title: words.title,
    main: [
      element('h2', {}, texts.languageLabel),
      segments(
        texts.languageLabel,
        [
          ['ja', texts.languages.ja],
          ['en', texts.languages.en],
        ],
        language,
        (chosen) => sidebar.choose({ language: chosen }),
      ),
      element('h2', {}, words.palette),
      segments(
        words.palette,
        [
          ['standard', words.palettes.standard],
          ['safe', words.palettes.safe],
        ],
        palette,
        (chosen) => sidebar.choose({ palette: chosen }),
      ),
      element('div', { class: 'row chips' }, ...STATES.map((state) => lightChip(state, language))),
      element('p', { class: 'small' }, words.paletteHint),
      element('h2', {}, words.helpPages),
      list([
        page(words.nameError, nameErrorHelp),
        page(words.sidebarFails, sidebarHelp),
        page(words.whoNeeds, whoNeedsHelp),
        page(words.writing, writingHelp),
        page(SELF_CHECK_TEXTS[language].title, selfCheck),
      ]),
    ],
    foot: [
      element('span', { class: 'small grow' }, version),
      copyButton(sidebar, () => details(version), 'text'),
    ],
  };
}

function details(version: string): string {
  return `${version}\n${navigator.userAgent}`;
}
