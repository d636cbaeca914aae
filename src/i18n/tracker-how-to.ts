import { howTo as en } from './en/tracker-how-to.ts';
import { howTo as ja } from './ja/tracker-how-to.ts';
import type { Language } from './language.ts';

/** The texts of the sheet that tells how to use a tracker in every language. */
export const HOW_TO_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
