import { review as en } from './en/tracker-review.ts';
import { review as ja } from './ja/tracker-review.ts';
import type { Language } from './language.ts';

/** The texts of the sheet of the review in one language. */
export type ReviewTexts = typeof en;

/** The texts of the sheet of the review in every language. */
export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = { en, ja };
