import { actions as en } from './en/tracker-actions.ts';
import { actions as ja } from './ja/tracker-actions.ts';
import type { Language } from './language.ts';

/** The texts of the sheet of actions in one language. */
export type ActionTexts = typeof en;

/** The texts of the sheet of actions in every language. */
export const ACTION_TEXTS: Readonly<Record<Language, ActionTexts>> = { en, ja };
