import type { Language } from '../i18n/language.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { ACTION_TEXTS } from '../i18n/tracker-actions.ts';
import { QUALITATIVE_TEXTS } from '../i18n/tracker-qualitative.ts';
import { REVIEW_TEXTS } from '../i18n/tracker-review.ts';
import type { PaletteName } from '../plan/palette.ts';
import { PLAN_VERSION, type Plan } from '../plan/plan.ts';
import { reviewAgenda } from './review/review-agenda.ts';
import { reviewSnapshot } from './review/review-snapshot.ts';
import { SOURCES, type SourceId } from './samples/samples.ts';
import { actionLists, actionSheet } from './sheets/action-sheet.ts';
import { checkInSheet } from './sheets/check-in-sheet.ts';
import { dashboardSheet } from './sheets/dashboard-sheet.ts';
import { dropDowns } from './sheets/drop-downs.ts';
import { funnelSheet } from './sheets/funnel-sheet.ts';
import { historySheet } from './sheets/history-sheet.ts';
import { howToSheet } from './sheets/how-to-sheet.ts';
import { kpiSheet } from './sheets/kpi-sheet.ts';
import { okrSheet } from './sheets/okr-sheet.ts';
import { qualitativeLists, qualitativeSheet, qualitativeTable } from './sheets/qualitative-sheet.ts';
import { reviewLists, reviewSheet } from './sheets/review-sheet.ts';
import { settingsSheet } from './sheets/settings-sheet.ts';
import type { SheetContext } from './sheets/sheet-context.ts';
import { FIRST_ROW } from './table-sheet.ts';
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
export function createTracker(source: SourceId | TrackerInput, options: TrackerOptions): Plan {
  const { language, palette = 'standard', today, trackerId, fixedDate = false } = options;
  const input = typeof source === 'string' ? SOURCES[source](language, today) : source;
  const texts = TRACKER_TEXTS[language];
  const context: SheetContext = {
    tracker: readTracker(input),
    texts,
    language,
    palette,
    trackerId,
    fixedDate,
  };
  const { funnel } = context.tracker;
  const okr = okrSheet(context);
  const kpi = kpiSheet(context);
  const goals = [
    { sheet: 'kpi', rows: [FIRST_ROW, kpi.rows] as const },
    { sheet: 'okr', rows: [FIRST_ROW, okr.rows] as const },
    qualitativeTable(context.tracker),
  ];
  return {
    version: PLAN_VERSION,
    tracker: trackerId,
    language,
    sheets: [
      dashboardSheet(context),
      okr,
      kpi,
      qualitativeSheet(context),
      actionSheet(context, goals),
      ...(funnel ? [funnelSheet(context, funnel)] : []),
      reviewSheet(context, reviewAgenda(reviewSnapshot(context.tracker, texts.layers), 'month_end')),
      checkInSheet(context),
      historySheet(context),
      settingsSheet(context),
      howToSheet(context),
    ],
    active: 'dashboard',
    lists: {
      ...dropDowns(texts, { okr: okr.rows, kpi: kpi.rows }),
      ...qualitativeLists(QUALITATIVE_TEXTS[language]),
      ...reviewLists(REVIEW_TEXTS[language]),
      ...actionLists(ACTION_TEXTS[language], goals),
    },
    names: [],
  };
}
