import type { Language } from '../i18n/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { SampleId } from './samples/samples.ts';
import type { Tracker } from './tracker.ts';

/** What the maker of a tracker decides. */
export interface TrackerOptions {
  readonly language: Language;
  /** Today as `yyyy-mm-dd`: samples are anchored to the fiscal period of the day before. */
  readonly today: string;
  /** Id of this tracker in its file, lower-case letters and digits. Two trackers of one file need two ids. */
  readonly trackerId: string;
  /** Colours of the lights; default `standard`. */
  readonly palette?: 'standard' | 'safe';
  /** Writes the as-of date as a constant instead of `=TODAY()-1`: for exports and tests. */
  readonly fixedDate?: boolean;
}
