import type { Sidebar } from '../app.ts';
import { button } from '../components/button.ts';
import { segments } from '../components/segments.ts';
import type { Child } from '../element.ts';
import { openSettings } from './settings/settings.ts';

/** Language and the way to the settings. */
export function homeFooter(sidebar: Sidebar): Child[] {
  const { language, texts } = sidebar;
  const words = [
    ['ja', texts.languages.ja],
    ['en', texts.languages.en],
  ] as const;
  return [
    segments(texts.languageLabel, words, language, (chosen) => sidebar.choose({ language: chosen })),
    button(texts.home.settings, 'text', () => openSettings(sidebar)),
  ];
}
