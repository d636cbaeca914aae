import { rollUp as en } from './en/tracker-roll-up.ts';
import { rollUp as ja } from './ja/tracker-roll-up.ts';
import type { Language } from './language.ts';

/** The texts of the figures for other files, in every language. */
export const ROLL_UP_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
