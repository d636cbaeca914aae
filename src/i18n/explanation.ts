import { explanation as en } from './en/explanation.ts';
import { explanation as ja } from './ja/explanation.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** Parts of the sentence that explains a light, in every language. */
export const EXPLANATIONS: Readonly<Record<Language, Words<typeof en>>> = { en, ja };
