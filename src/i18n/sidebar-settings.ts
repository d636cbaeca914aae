import { settings as en } from './en/sidebar-settings.ts';
import { settings as ja } from './ja/sidebar-settings.ts';
import type { Language } from './language.ts';

/** The texts of the settings of a tracker in every language. */
export const SETTINGS_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
