import { funnel as en } from './en/tracker-funnel.ts';
import { funnel as ja } from './ja/tracker-funnel.ts';
import type { Language } from './language.ts';

/** The texts of the funnel sheet in one language. */
export type FunnelTexts = typeof en;

/** The texts of the funnel sheet in every language. */
export const FUNNEL_TEXTS: Readonly<Record<Language, FunnelTexts>> = { en, ja };
