import { checkIns as en } from './en/tracker-check-ins.ts';
import { checkIns as ja } from './ja/tracker-check-ins.ts';
import type { Language } from './language.ts';

/** The texts of the sheet of check-ins in one language. */
export type CheckInTexts = typeof en;

/** The texts of the sheet of check-ins in every language. */
export const CHECK_IN_TEXTS: Readonly<Record<Language, CheckInTexts>> = { en, ja };
