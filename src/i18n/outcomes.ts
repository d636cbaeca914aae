import { outcomes as en } from './en/outcomes.ts';
import { outcomes as ja } from './ja/outcomes.ts';
import type { Language } from './language.ts';

/** What samples are called, what was made and what went wrong, in one language. */
export type OutcomeTexts = typeof en;

/** What samples are called, what was made and what went wrong, in every language. */
export const OUTCOME_TEXTS: Readonly<Record<Language, OutcomeTexts>> = { en, ja };
