import { newTracker as en } from './en/sidebar-new-tracker.ts';
import { newTracker as ja } from './ja/sidebar-new-tracker.ts';
import type { Language } from './language.ts';

/** The texts of the views that make a tracker, in every language. */
export const NEW_TRACKER_TEXTS: Readonly<Record<Language, typeof en>> = { en, ja };
