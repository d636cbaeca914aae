import type { Answer } from '../../../src/app/rpc-schema.ts';
import { LIGHTS } from '../../../src/core/light.ts';
import { SETTINGS_TEXTS } from '../../../src/i18n/sidebar-settings.ts';
import { fill } from '../../../src/i18n/translate.ts';
import type { Sidebar } from '../../app.ts';
import { failureNotice } from '../../components/failure-notice.ts';
import { lightChip } from '../../components/light-chip.ts';
import { notice } from '../../components/notice.ts';
import { working } from '../../components/progress.ts';
import { segments } from '../../components/segments.ts';
import { type Child, element, refill } from '../../element.ts';
import { call } from '../../rpc-client.ts';
import type { SettingsRead } from './settings.ts';

type Palette = Sidebar['palette'];

/**
 * The colours of the lights, with all of them as they will look: those of a tracker where there is one, and those of
 * what is made from now on.
 */
export function colourChoice(sidebar: Sidebar, read: SettingsRead | null): HTMLElement {
  const { language, texts } = sidebar;
  const { palette: label, paletteHint, palettes } = texts.settings;
  const words = SETTINGS_TEXTS[language];
  const box = element('div', { class: 'column wide-gap' });
  let now: Palette = read?.palette ?? sidebar.palette;
  let isBusy = false;

  const paint = (shown: Palette, ...below: Child[]): void => {
    document.documentElement.dataset.palette = shown;
    const options = [
      ['standard', palettes.standard],
      ['safe', palettes.safe],
    ] as const;
    refill(box, [
      element('h2', {}, label),
      segments(label, options, shown, (chosen) => void choose(chosen)),
      element('div', { class: 'row chips' }, ...LIGHTS.map((state) => lightChip(state, language))),
      element('p', { class: 'small' }, read ? words.trackerPalette : paletteHint),
      ...below,
    ]);
  };

  const recolour = (tracker: string, palette: Palette): Promise<Answer<{ readonly sheets: number }>> => {
    paint(palette, working(words.recolouring, words.recolouringText));
    return call('changePalette', { tracker, palette });
  };
  const choose = async (chosen: Palette): Promise<void> => {
    if (isBusy || chosen === now) return;
    isBusy = true;
    const answer = read ? await recolour(read.tracker, chosen) : null;
    isBusy = false;
    if (answer?.ok !== false) {
      now = chosen;
      if (read) read.palette = chosen;
      sidebar.choose({ palette: chosen });
    }
    if (!box.isConnected) return;
    paint(now, ...(answer === null ? [] : told(answer, chosen)));
    box.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  };
  const told = (answer: Answer<{ readonly sheets: number }>, chosen: Palette): Child[] =>
    answer.ok
      ? [notice('success', words.recoloured, [fill(words.recolouredText, { n: answer.value.sheets })])]
      : failureNotice(sidebar, answer, () => void choose(chosen));

  paint(now);
  return box;
}
