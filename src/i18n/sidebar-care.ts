import { care as en } from './en/sidebar-care.ts';
import { care as ja } from './ja/sidebar-care.ts';
import type { Language } from './language.ts';

/** The texts of the views around the end of a cycle, in every language. */
export const SIDEBAR_CARE_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
