import { ownTable as en } from './en/sidebar-own-table.ts';
import { ownTable as ja } from './ja/sidebar-own-table.ts';
import type { Language } from './language.ts';

/** The texts of the view that makes a tracker from a table of one's own, in every language. */
export const OWN_TABLE_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
