import { wizard as en } from './en/sidebar-wizard.ts';
import { wizard as ja } from './ja/sidebar-wizard.ts';
import type { Language } from './language.ts';

/** The texts of the wizard in one language. */
export type WizardTexts = typeof en;

/** The texts of the wizard in every language. */
export const WIZARD_TEXTS: Readonly<Record<Language, WizardTexts>> = { en, ja };
