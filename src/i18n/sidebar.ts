import { sidebar as en } from './en/sidebar.ts';
import { sidebar as ja } from './ja/sidebar.ts';
import type { Language } from './language.ts';

/** The texts of the sidebar in one language. */
export type SidebarTexts = typeof en;

/** The texts of the sidebar in every language. */
export const SIDEBAR_TEXTS: Readonly<Record<Language, SidebarTexts>> = { en, ja };
