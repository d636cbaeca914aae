import { tracker as en } from './en/tracker.ts';
import { tracker as ja } from './ja/tracker.ts';
import type { Language } from './language.ts';

/** The texts of the sheets of a tracker in one language. */
export type TrackerTexts = typeof en;

/** The texts of the sheets of a tracker in every language. */
export const TRACKER_TEXTS: Readonly<Record<Language, TrackerTexts>> = { en, ja };
