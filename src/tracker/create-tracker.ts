import type { Language } from '../i18n/language.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { ACTION_TEXTS } from '../i18n/tracker-actions.ts';
import { QUALITATIVE_TEXTS } from '../i18n/tracker-qualitative.ts';
import { REVIEW_TEXTS } from '../i18n/tracker-review.ts';
import type { PaletteName } from '../plan/palette.ts';
import { PLAN_VERSION, type Plan, type SheetPlan } from '../plan/plan.ts';
import { reviewAgenda } from './review/review-agenda.ts';
import { reviewSnapshot } from './review/review-snapshot.ts';
import { SOURCES, type SourceId } from './samples/samples.ts';
import { usualSheets } from './samples/usual-sheets.ts';
import type { GoalTable } from './sheets/action-goals.ts';
import { actionLists, actionSheet } from './sheets/action-sheet.ts';
import { checkInSheet } from './sheets/check-in-sheet.ts';
import { dashboardSheet } from './sheets/dashboard-sheet.ts';
import { dropDowns } from './sheets/drop-downs.ts';
import { funnelSheet } from './sheets/funnel-sheet.ts';
import { historySheet } from './sheets/history-sheet.ts';
import { howToSheet } from './sheets/how-to-sheet.ts';
import { kpiSheet } from './sheets/kpi-sheet.ts';
import { okrRows, okrSheet } from './sheets/okr-sheet.ts';
import { OPTIONAL_SHEETS, type OptionalSheet, sheetsToMake } from './sheets/optional-sheets.ts';
import { qualitativeLists, qualitativeSheet, qualitativeTable } from './sheets/qualitative-sheet.ts';
import { reviewLists, reviewSheet } from './sheets/review-sheet.ts';
import { ROLL_UP_NAMES } from './sheets/roll-up-block.ts';
import { settingsSheet } from './sheets/settings-sheet.ts';
import type { LastRows, SheetContext } from './sheets/sheet-context.ts';
import { tableEnd } from './sheets/table-end.ts';
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
  /** The sheets to make beside the settings; default all, but for blank trackers those they are named after. */
  readonly sheets?: readonly OptionalSheet[];
  /** Where tables that already stand in a file end; they must have room for the rows. */
  readonly lastRows?: LastRows;
  /** How many stages a dashboard that already stands has room for. */
  readonly stageRows?: number;
}

/**
 * A whole tracker as a plan: from a sample, by id, or from goals of one's own.
 * @throws ZodError where the goals are none
 */
export function createTracker(source: SourceId | TrackerInput, options: TrackerOptions): Plan {
  const { language, palette = 'standard', today, trackerId, fixedDate = false } = options;
  const input = typeof source === 'string' ? SOURCES[source](language, today) : source;
  const context: SheetContext = {
    tracker: readTracker(input),
    texts: TRACKER_TEXTS[language],
    language,
    palette,
    trackerId,
    sheets: sheetsToMake(
      options.sheets ?? (typeof source === 'string' ? usualSheets(source) : OPTIONAL_SHEETS),
    ),
    fixedDate,
    lastRows: options.lastRows ?? {},
    ...(options.stageRows === undefined ? {} : { stageRows: options.stageRows }),
  };
  const goals = goalTables(context);
  const sheets = sheetsOf(context, goals);
  return {
    version: PLAN_VERSION,
    tracker: trackerId,
    language,
    sheets,
    active: sheets[0]!.id,
    lists: {
      ...dropDowns(context.texts, sheets),
      ...qualitativeLists(QUALITATIVE_TEXTS[language]),
      ...reviewLists(REVIEW_TEXTS[language]),
      ...actionLists(ACTION_TEXTS[language], goals),
    },
    names: ROLL_UP_NAMES,
  };
}

/** The tables that are made, whose rows an action can be for. */
function goalTables(context: SheetContext): GoalTable[] {
  const { sheets, tracker } = context;
  const tables = [
    { sheet: 'kpi', rows: [FIRST_ROW, tableEnd(context, 'kpi', tracker.kpis.length)] as const },
    { sheet: 'okr', rows: [FIRST_ROW, tableEnd(context, 'okr', okrRows(tracker))] as const },
    qualitativeTable(context),
  ];
  return tables.filter(({ sheet }) => sheets.has(sheet as OptionalSheet));
}

/** The sheets in tab order: what is wanted, and the settings. */
function sheetsOf(context: SheetContext, goals: readonly GoalTable[]): SheetPlan[] {
  const { language, sheets, tracker } = context;
  const { funnel } = tracker;
  const makers: Readonly<Record<OptionalSheet | 'settings', () => SheetPlan | null>> = {
    dashboard: () => dashboardSheet(context),
    okr: () => okrSheet(context),
    kpi: () => kpiSheet(context),
    qualitative: () => qualitativeSheet(context),
    actions: () => actionSheet(context, goals),
    funnel: () => (funnel ? funnelSheet(context, funnel) : null),
    review: () => reviewSheet(context, reviewAgenda(reviewSnapshot(tracker, language), 'month_end')),
    check_ins: () => checkInSheet(context),
    history: () => historySheet(context),
    settings: () => settingsSheet(context),
    how_to: () => howToSheet(context),
  };
  return (Object.keys(makers) as (keyof typeof makers)[])
    .filter((id) => id === 'settings' || sheets.has(id))
    .flatMap((id) => makers[id]() ?? []);
}
