import type { settings as japanese } from '../ja/sidebar-settings.ts';

/** Texts of the settings of a tracker, English. */
export const settings: Readonly<Record<keyof typeof japanese, string>> = {
  trackerPalette: 'For this tracker and those you make from now on.',
  recolouring: 'Changing the colours',
  recolouringText: 'Typed values stay as they are.',
  recoloured: 'Light colours changed',
  recolouredText: 'Colours changed in {n} sheets.',
  thresholds: 'Thresholds',
  green: '{what} ● from (%)',
  yellow: '{what} ▲ from (%)',
  thresholdsHint: 'The light of a pace at or above this value. Below ▲ it is ■.',
  crossed: '● must begin above ▲, and ▲ above 0%.',
  year: 'Fiscal year starts in',
  who: 'Who I am',
  nobody: 'Not said',
  whoHint: 'Check-in shows the rows with this name.',
  save: 'Save settings',
  saving: 'Saving…',
  saved: 'Settings saved',
  savedText: 'The lights follow. "Undo the last entry" brings the old values back.',
};
