import { editGoals as en } from './en/edit-goals.ts';
import { editGoals as ja } from './ja/edit-goals.ts';
import { LANGUAGES, type Language } from './language.ts';

/** Words that editing goals leaves in cells, in every language. */
export const EDIT_GOAL_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };

/** Is this the name of a goal that is not followed any more, in whatever language it was archived? */
export function isArchived(name: string): boolean {
  return LANGUAGES.some((language) => name.startsWith(EDIT_GOAL_TEXTS[language].archived.trim()));
}
