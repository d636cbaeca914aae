import { addMonths, civilDate, type Day, dayFrom, parseDay } from '../../core/day.ts';
import type { Language } from '../../i18n/language.ts';
import { stateOf } from '../../plan/measures/goal-row.ts';
import { serialDay } from '../serial-date.ts';
import { HISTORY_FIRST_ROW, STATE_COLUMNS, VALUE_COLUMNS } from '../sheets/history-sheet.ts';
import { identified } from '../standing/standing-goals.ts';
import { SheetReader, type StandingSheet } from '../standing/standing-sheet.ts';
import type { Tracker } from '../tracker.ts';
import { goalLinks } from './goal-links.ts';
import type { ReviewKind, ReviewSnapshot } from './review-agenda.ts';
import { reviewDay } from './review-day.ts';
import type { ReviewRow } from './review-row.ts';
import { type Known, reviewRows } from './review-rows.ts';

/** The sheets of a tracker as they stand, by their id in plans. */
export type StandingSheets = Readonly<Record<string, StandingSheet>>;

/** The tables with goals, and the letter of the ids of their rows. */
const TABLES = [
  ['kpi', 'K'],
  ['okr', 'R'],
  ['qualitative', 'Q'],
] as const;

/** Months between two reviews of a kind. */
const MONTHS = { month_end: 1, quarter: 3, year: 12 } as const;

/**
 * What does a review know about a tracker as it stands? Goals and what people wrote beside them, with the lights and
 * figures that the sheets show, whatever limits the settings hold; and what was known on the day of the review before.
 *
 * @param tracker as read back from the same sheets
 * @param language of the tracker
 */
export function standingReview(
  tracker: Tracker,
  sheets: StandingSheets,
  kind: ReviewKind,
  language: Language,
): ReviewSnapshot {
  const since = reviewedSince(kind, tracker);
  const known = knownOn(tracker, sheets.history, since);
  const shown = shownCells(sheets);
  const rows = reviewRows(tracker, ({ id }) => known.get(id) ?? { value: null, state: null });
  return {
    rows: rows.map((row) => ({ ...row, ...shown.get(row.id) })),
    links: goalLinks(tracker, language),
  };
}

/**
 * On which day was the review before held? A week ago, or on the last day before the month, fiscal quarter or fiscal
 * year that this one looks at.
 */
export function reviewedSince(kind: ReviewKind, tracker: Pick<Tracker, 'asOf' | 'cycle'>): Day {
  const day = reviewDay(kind, tracker);
  if (kind === 'week') return day - 7;
  const { month, year } = civilDate(day);
  const into = (month - tracker.cycle.fiscalStart + 12) % MONTHS[kind];
  return addMonths(dayFrom(year, month, 1) as Day, -into) - 1;
}

/** What the sheets compute of a row; a table has not all of these columns. */
export type Shown = Partial<Pick<ReviewRow, 'state' | 'progress' | 'pace' | 'landing'>>;

/** What the sheets compute of each row, by its id; rows without a light are left out. */
export function shownCells(sheets: StandingSheets): ReadonlyMap<string, Shown> {
  const found = new Map<string, Shown>();
  for (const [table, letter] of TABLES) {
    const sheet = sheets[table];
    if (!sheet) continue;
    const cells = new SheetReader(sheet, table);
    for (const { id, row } of identified(cells, table, letter)) {
      const state = stateOf(cells.number(row, 'state'));
      if (state === null) continue;
      const progress = cells.number(row, 'progress');
      found.set(id, {
        state,
        progress,
        ...(table === 'qualitative' ? {} : { pace: cells.number(row, 'pace') }),
        ...(table === 'kpi' ? { landing: cells.number(row, 'landing') } : {}),
      });
    }
  }
  return found;
}

/** What was known of each row at the end of a day: the newest line of the log, or the newest period before it. */
function knownOn(
  { checkIns }: Tracker,
  history: StandingSheet | undefined,
  day: Day,
): ReadonlyMap<string, Known> {
  const newest = new Map<string, Known & { readonly on: number }>();
  const learn = (id: string, on: number, value: number | null, state: number | null): void => {
    if (on < (newest.get(id)?.on ?? 0)) return;
    if (value !== null || state !== null) newest.set(id, { on, value, state });
  };
  const until = serialDay(day);
  const cells = history ? new SheetReader(history, 'history') : null;
  for (let row = HISTORY_FIRST_ROW; cells !== null && row <= cells.rows; row += 1) {
    VALUE_COLUMNS.forEach((column, index) => {
      const on = cells.number(HISTORY_FIRST_ROW - 1, column) ?? 0;
      const state = cells.number(row, STATE_COLUMNS[index] as string);
      if (on <= until) learn(cells.text(row, 'row_id'), on, cells.number(row, column), state);
    });
  }
  for (const { row, state, time, value } of checkIns) {
    const on = serialDay(parseDay(time.slice(0, 10)) as Day);
    // Of several lines of a day the last one counts, and a line of the log more than the period that holds it.
    if (on <= until) learn(row, on + 1 / 2, value, state);
  }
  return newest;
}
