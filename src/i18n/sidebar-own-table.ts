import { ownTable as en } from './en/sidebar-own-table.ts';
import { ownTable as ja } from './ja/sidebar-own-table.ts';
import type { Language } from './language.ts';

/** The texts of the view that makes a tracker from a table of one's own, in one language. */
export type OwnTableTexts = typeof en;

/** The same in every language. */
export const OWN_TABLE_TEXTS: Readonly<Record<Language, OwnTableTexts>> = { en, ja };
