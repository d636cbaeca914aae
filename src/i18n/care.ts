import { care as en } from './en/care.ts';
import { care as ja } from './ja/care.ts';
import type { Language } from './language.ts';

/** The texts of what a cycle ends with, in one language. */
export type CareTexts = typeof en;

/** The texts of what a cycle ends with, in every language. */
export const CARE_TEXTS: Readonly<Record<Language, CareTexts>> = { en, ja };
