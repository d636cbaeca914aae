import { goals as en } from './en/sidebar-goals.ts';
import { goals as ja } from './ja/sidebar-goals.ts';
import type { Language } from './language.ts';

/** The texts of the goal map and the doctor in one language. */
export type GoalTexts = typeof en;

/** The texts of the goal map and the doctor in every language. */
export const GOAL_TEXTS: Readonly<Record<Language, GoalTexts>> = { en, ja };
