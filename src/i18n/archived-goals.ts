import { archivedGoals as en } from './en/archived-goals.ts';
import { archivedGoals as ja } from './ja/archived-goals.ts';
import { LANGUAGES, type Language } from './language.ts';

/** Words that archiving a goal leaves in cells, in every language. */
export const ARCHIVED_GOAL_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };

/** Is this the name of a goal that is not followed any more, in whatever language it was archived? */
export function isArchived(name: string): boolean {
  return LANGUAGES.some((language) => name.startsWith(ARCHIVED_GOAL_TEXTS[language].archived.trim()));
}
