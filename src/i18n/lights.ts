import { lights as en } from './en/lights.ts';
import { lights as ja } from './ja/lights.ts';
import { LANGUAGES, type Language } from './language.ts';

/** The words of the lights in every language, by state. Source: functions, Texts. */
export const LIGHTS = { en, ja } as const satisfies Record<Language, Record<keyof typeof en, string>>;

/** Does a status text say in some language that the end date has passed? Labels of one's own may say more. */
export function saysOverdue(text: string): boolean {
  return LANGUAGES.some((language) =>
    text.toLowerCase().includes(LIGHTS[language].overdue.slice(2).toLowerCase()),
  );
}
