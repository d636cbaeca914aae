import { newMenu as en } from './en/new-menu.ts';
import { newMenu as ja } from './ja/new-menu.ts';
import type { Language } from './language.ts';

/** What the menu says where it makes trackers other than samples, in every language. */
export const NEW_MENU_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
