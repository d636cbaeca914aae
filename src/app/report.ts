import type { Host } from '../host/host.ts';
import { CARE_TEXTS, type CareTexts } from '../i18n/care.ts';
import { dateText } from '../i18n/date-text.ts';
import { shortFigureText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { LIGHTS } from '../i18n/lights.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { fill } from '../i18n/translate.ts';
import { closingGoals } from '../tracker/closing/closing-goals.ts';
import type { Agenda } from '../tracker/review/review-agenda.ts';
import type { ReviewRow } from '../tracker/review/review-row.ts';
import { standingReview } from '../tracker/review/standing-review.ts';
import { agendaOf } from './review.ts';
import type { Request, Response } from './rpc-schema.ts';
import { type StandingTracker, standingTracker } from './standing-tracker.ts';

/** So many goals are named. Source: rulings 64. */
const NAMED = 10;

/** Sections of an agenda that name what to look at first; of what waits for its update only what is ▲. */
const ATTENTION = ['needs_action', 'misses', 'will_miss', 'stale'] as const;

/**
 * A tracker in a few lines to be copied into a mail or a chat: counts of lights, final goals with their landing,
 * scores of objectives, and what to look at first with causes and next steps.
 * @throws Failure as `openTracker`
 */
export function readReport(host: Host, request: Request<'readReport'>): Response<'readReport'> {
  const standing = standingTracker(host, request.tracker);
  return { text: reportText(standing, request.language) };
}

function reportText(standing: StandingTracker, language: Language): string {
  const { report } = CARE_TEXTS[language];
  const { tracker } = standing;
  const agenda = agendaOf(standing, 'month_end');
  const { asOf, cycle, name } = tracker;
  const heads = [
    // Many names hold the cycle already.
    fill(report.title, {
      name: name.includes(cycle.name) ? name : `${name} ${cycle.name}`,
      date: dateText(asOf, language),
    }),
    fill(report.lights, agenda.lights.now),
    ...finalGoals(standing, report, language),
  ];
  const blocks = [
    heads,
    objectiveLines(standing, report, language),
    attentionLines(agenda, report, language),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.replace(/\s+$/, '')).join('\n'))
    .join('\n\n');
}

type Report = CareTexts['report'];

function finalGoals(
  { language: own, sheets, tracker }: StandingTracker,
  report: Report,
  language: Language,
): string[] {
  const { layers } = TRACKER_TEXTS[own];
  const final = new Set(tracker.kpis.filter(({ layer }) => layer === layers[0]).map(({ id }) => id));
  return standingReview(tracker, sheets, 'month_end', own)
    .rows.filter(({ id, kind }) => kind === 'kpi' && final.has(id))
    .map((row) => fill(report.kgi, { goal: goalWords(row, report, language) }));
}

function goalWords(row: ReviewRow, report: Report, language: Language): string {
  const words = (figure: number | null): string =>
    figure === null ? report.noData : shortFigureText(figure, row.unit, language);
  const facts = { name: row.name, actual: words(row.actual), target: words(row.target) };
  return row.landing === null
    ? fill(report.plain, facts)
    : fill(report.landing, { ...facts, landing: words(row.landing) });
}

function objectiveLines(
  { language: own, sheets, tracker }: StandingTracker,
  report: Report,
  language: Language,
): string[] {
  const objectives = closingGoals(tracker, sheets, own).filter(({ kind }) => kind === 'objective');
  const lines = objectives.map(({ name, score, state }) =>
    fill(report.objective, {
      name,
      score: score === null ? '–' : score.toFixed(2),
      light: state === null ? '' : LIGHTS[language][state],
    }),
  );
  return lines.length === 0 ? [] : [report.objectives, ...lines];
}

function attentionLines({ sections }: Agenda, report: Report, language: Language): string[] {
  const rows = new Set<ReviewRow>();
  for (const id of ATTENTION) {
    const entries = sections.find((section) => section.id === id)?.entries ?? [];
    for (const entry of entries) {
      if ('row' in entry && (id !== 'stale' || entry.row.state === 'watch')) rows.add(entry.row);
    }
  }
  const lines = [...rows].slice(0, NAMED).flatMap((row) => [
    fill(report.entry, {
      light: LIGHTS[language][row.state],
      goal: goalWords(row, report, language),
      owner: row.owner,
    }),
    ...(row.why === '' ? [] : [fill(report.why, { text: row.why })]),
    ...(row.next === '' ? [] : [fill(report.next, { text: row.next })]),
  ]);
  return [report.attention, ...(lines.length === 0 ? [report.none] : lines)];
}
