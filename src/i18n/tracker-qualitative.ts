import { qualitative as en } from './en/tracker-qualitative.ts';
import { qualitative as ja } from './ja/tracker-qualitative.ts';
import type { Language } from './language.ts';

/** The texts of the sheet of qualitative goals in one language. */
export type QualitativeTexts = typeof en;

/** The texts of the sheet of qualitative goals in every language. */
export const QUALITATIVE_TEXTS: Readonly<Record<Language, QualitativeTexts>> = { en, ja };
