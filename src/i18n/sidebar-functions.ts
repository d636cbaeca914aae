import { functions as en } from './en/sidebar-functions.ts';
import { functions as ja } from './ja/sidebar-functions.ts';
import type { Language } from './language.ts';

/** The texts of the function helper in one language. */
export type FunctionTexts = typeof en;

/** The texts of the function helper in every language. */
export const FUNCTION_TEXTS: Readonly<Record<Language, FunctionTexts>> = { en, ja };
