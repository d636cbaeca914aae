import type { CellToWrite, Host, SheetSnapshot } from '../host/host.ts';
import { REVIEW_TEXTS } from '../i18n/tracker-review.ts';
import { PLAN_VERSION, type SheetPlan } from '../plan/plan.ts';
import { earlierReview } from '../tracker/review/earlier-review.ts';
import { type Agenda, type ReviewKind, reviewAgenda } from '../tracker/review/review-agenda.ts';
import { summaryWords } from '../tracker/review/review-words.ts';
import { standingReview } from '../tracker/review/standing-review.ts';
import { REVIEW_COLUMNS, REVIEW_ROWS as ROWS } from '../tracker/sheets/review-columns.ts';
import { reviewLists, reviewSheet } from '../tracker/sheets/review-sheet.ts';
import { SheetReader } from '../tracker/standing/standing-sheet.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type StandingTracker, standingTracker } from './standing-tracker.ts';

/** What will stand on the agenda? Touches nothing. @throws Failure as {@link standingTracker} */
export function readReview(
  host: Host,
  { kind, language, tracker }: Request<'readReview'>,
): Response<'readReview'> {
  const standing = standingTracker(host, tracker);
  const agenda = agendaOf(standing, kind);
  const texts = REVIEW_TEXTS[language];
  return {
    summary: summaryWords(agenda, standing.tracker, texts),
    sections: agenda.sections.map(({ entries, id }) => ({
      title: texts.sections[id],
      count: entries.length,
    })),
    again: standing.found.sheets.review !== undefined,
  };
}

/**
 * Puts a new agenda on top of the sheet of the review; the review that stood there stays below, with what was decided.
 * Where the sheet is gone it is drawn anew.
 * @throws Failure as {@link standingTracker}; `column_gone` where somebody deleted a column of the review
 */
export function makeReview(host: Host, { kind, tracker }: Request<'makeReview'>): Response<'makeReview'> {
  return host.exclusively(() => {
    const standing = standingTracker(host, tracker);
    const agenda = agendaOf(standing, kind);
    const entries = agenda.sections.reduce((sum, section) => sum + section.entries.length, 0);
    const found = standing.found.sheets.review;
    if (!found) return { ...drawReview(host, standing, agenda), entries };
    putOnTop(host, standing, agenda, host.readSheet(found));
    return { sheetId: found.sheetId, sheetName: found.name, entries, skipped: [] };
  });
}

/** The agenda of a meeting from what the sheets show now. */
export function agendaOf({ language, sheets, tracker }: StandingTracker, kind: ReviewKind): Agenda {
  return reviewAgenda(standingReview(tracker, sheets, kind, language), kind);
}

function putOnTop(host: Host, standing: StandingTracker, agenda: Agenda, sheet: SheetSnapshot): void {
  const texts = REVIEW_TEXTS[standing.language];
  const reader = new SheetReader(sheet, 'review');
  for (const { id, part } of REVIEW_COLUMNS) {
    if (part === 'gutter' || reader.column(id) !== undefined) continue;
    throw new Failure('column_gone', { title: texts.columns[id] });
  }
  const plan = planOf(standing, agenda, earlierReview(reader, texts));
  host.insertLines({
    sheet,
    plan,
    after: ROWS.header,
    lists: { owner: membersOf(standing) },
    cells: headCells(plan, reader, sheet.firstRow),
  });
}

/** The cells above the lines that say what the review is about. */
function headCells({ cells }: SheetPlan, reader: SheetReader, firstRow: number): CellToWrite[] {
  return cells.flatMap((block) => {
    if (block.kind !== 'constants' || (block.row !== ROWS.summary && block.row !== ROWS.inputs)) return [];
    return block.columns.map((id, index) => ({
      row: firstRow + block.row - 1,
      column: reader.column(id) as number,
      value: block.rows[0]?.[index] ?? '',
    }));
  });
}

function drawReview(
  host: Host,
  standing: StandingTracker,
  agenda: Agenda,
): Omit<Response<'makeReview'>, 'entries'> {
  const { found, language } = standing;
  const members = membersOf(standing);
  const sheet = planOf(standing, agenda);
  const drawn = host.draw({
    version: PLAN_VERSION,
    tracker: found.id,
    language,
    sheets: [
      { ...sheet, choices: sheet.choices.filter(({ list }) => list !== 'owner' || members.length > 0) },
    ],
    active: sheet.id,
    lists: {
      ...reviewLists(REVIEW_TEXTS[language]),
      ...(members.length > 0 ? { owner: { from: members, strict: false } } : {}),
    },
    names: [],
  });
  const [made] = drawn.sheets;
  return { sheetId: made!.sheetId, sheetName: made!.name, skipped: [...drawn.skipped] };
}

function planOf(
  { found, language, palette, tracker }: StandingTracker,
  agenda: Agenda,
  earlier: Parameters<typeof reviewSheet>[2] = [],
): SheetPlan {
  return reviewSheet({ tracker, language, palette, trackerId: found.id }, agenda, earlier);
}

function membersOf({ tracker }: StandingTracker): string[] {
  return tracker.members.map(({ name }) => name);
}
