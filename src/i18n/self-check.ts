import { selfCheck as en } from './en/self-check.ts';
import { selfCheck as ja } from './ja/self-check.ts';
import type { Language } from './language.ts';

/** The texts of the self-check in every language. */
export const SELF_CHECK_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
