import type { Language } from '../i18n/language.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import type { PaletteName } from '../plan/palette.ts';
import { PLAN_VERSION, type Plan } from '../plan/plan.ts';
import { SAMPLES, type SampleId } from './samples/samples.ts';
import { dashboardSheet } from './sheets/dashboard-sheet.ts';
import { dropDowns } from './sheets/drop-downs.ts';
import { historySheet } from './sheets/history-sheet.ts';
import { kpiSheet } from './sheets/kpi-sheet.ts';
import { okrSheet } from './sheets/okr-sheet.ts';
import { settingsSheet } from './sheets/settings-sheet.ts';
import type { SheetContext } from './sheets/sheet-context.ts';
import { readTracker, type TrackerInput } from './tracker.ts';

/** What the maker of a tracker decides. */
export interface TrackerOptions {
  readonly language: Language;
  /** Today as `yyyy-mm-dd`: samples are anchored to the fiscal period of the day before. */
  readonly today: string;
  /** Id of this tracker in its file, lower-case letters and digits. Two trackers of one file need two ids. */
  readonly trackerId: string;
  /** Colours of the lights; default `standard`. */
  readonly palette?: PaletteName;
  /** Writes the as-of date as a constant instead of `=TODAY()-1`: for exports and tests. */
  readonly fixedDate?: boolean;
}

/**
 * A whole tracker as a plan: from a sample, by id, or from goals of one's own.
 * @throws ZodError where the goals are none
 */
export function createTracker(source: SampleId | TrackerInput, options: TrackerOptions): Plan {
  const { language, palette = 'standard', today, trackerId, fixedDate = false } = options;
  const input = typeof source === 'string' ? SAMPLES[source](language, today) : source;
  const texts = TRACKER_TEXTS[language];
  const context: SheetContext = {
    tracker: readTracker(input),
    texts,
    language,
    palette,
    trackerId,
    fixedDate,
  };
  const okr = okrSheet(context);
  const kpi = kpiSheet(context);
  return {
    version: PLAN_VERSION,
    tracker: trackerId,
    language,
    sheets: [dashboardSheet(context), okr, kpi, historySheet(context), settingsSheet(context)],
    active: 'dashboard',
    lists: dropDowns(texts, { okr: okr.rows, kpi: kpi.rows }),
    names: [],
  };
}
