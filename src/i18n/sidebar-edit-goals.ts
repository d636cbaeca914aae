import { editGoals as en } from './en/sidebar-edit-goals.ts';
import { editGoals as ja } from './ja/sidebar-edit-goals.ts';
import type { Language } from './language.ts';

/** The texts of editing goals in every language. */
export const GOAL_EDIT_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
