import type { Language } from '../../i18n/language.ts';

/** Month in which a fiscal year starts unless the user says otherwise. Source: domain section 2. */
export const FISCAL_START: Readonly<Record<Language, number>> = { ja: 4, en: 1 };
