import { viewTitles as en } from './en/view-titles.ts';
import { viewTitles as ja } from './ja/view-titles.ts';
import type { Language } from './language.ts';

/** Titles of views of the sidebar that the menu opens, in every language. */
export const VIEW_TITLES: Readonly<Record<Language, typeof en>> = { en, ja };
