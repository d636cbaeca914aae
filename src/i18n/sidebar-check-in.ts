import { checkIn as en } from './en/sidebar-check-in.ts';
import { checkIn as ja } from './ja/sidebar-check-in.ts';
import type { Language } from './language.ts';

/** The texts of the check-in in one language. */
export type CheckInViewTexts = typeof en;

/** The texts of the check-in in every language. */
export const CHECK_IN_VIEW_TEXTS: Readonly<Record<Language, CheckInViewTexts>> = { en, ja };
