import { app as en } from './en/app.ts';
import { app as ja } from './ja/app.ts';
import type { Language } from './language.ts';

/** Texts of menu, dialogs and failures in one language. */
export type AppTexts = typeof en;

/** Texts of menu, dialogs and failures in every language. */
export const APP_TEXTS: Readonly<Record<Language, AppTexts>> = { en, ja };
