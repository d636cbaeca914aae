import { checkIn as en } from './en/check-in.ts';
import { checkIn as ja } from './ja/check-in.ts';
import type { Language } from './language.ts';

/** The texts of recording figures outside the sidebar, in one language. */
export type CheckInDialogTexts = typeof en;

/** The texts of recording figures outside the sidebar, in every language. */
export const CHECK_IN_DIALOG_TEXTS: Readonly<Record<Language, CheckInDialogTexts>> = { en, ja };
