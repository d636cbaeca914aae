import { explanation as en } from './en/explanation.ts';
import { explanation as ja } from './ja/explanation.ts';
import type { Language } from './language.ts';

/** Parts of the sentence that explains a light, in one language. */
export type ExplanationTexts = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string
    ? string
    : { readonly [Key in keyof (typeof en)[K]]: string };
};

/** Parts of the sentence that explains a light, in every language. */
export const EXPLANATIONS: Readonly<Record<Language, ExplanationTexts>> = { en, ja };
