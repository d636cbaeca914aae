import { lights as en } from './en/lights.ts';
import { lights as ja } from './ja/lights.ts';
import type { Language } from './language.ts';

/** The words of the lights in every language, by state. Source: functions, Texts. */
export const LIGHTS = { en, ja } as const satisfies Record<Language, Record<keyof typeof en, string>>;
