import { keyResultScore, objectiveScore } from '../../core/okr.ts';
import { lightCounts } from '../../tracker/review/light-counts.ts';
import { reviewRows } from '../../tracker/review/review-rows.ts';
import { type Shown, type StandingSheets, shownCells } from '../../tracker/review/standing-review.ts';
import { identified } from '../../tracker/standing/standing-goals.ts';
import { SheetReader } from '../../tracker/standing/standing-sheet.ts';
import type { Objective, Tracker } from '../../tracker/tracker.ts';
import { type Check, checked } from './check.ts';

/** Columns of a row that core computes, too. */
const COLUMNS = ['state', 'progress', 'pace', 'landing'] as const;

/**
 * Do the sheets of a drawn tracker show what core computes for the same goals? Every row of KPIs, key results and
 * qualitative goals; every objective; the counts and the mean score of the dashboard. Figures are compared to nine
 * digits.
 */
export function trackerFigures(tracker: Tracker, sheets: StandingSheets): Check[] {
  const rows = reviewRows(tracker);
  const shown = shownCells(sheets);
  const scores = tracker.objectives.map(scoreOf);
  const okr = new SheetReader(sheets.okr!, 'okr');
  const dashboard = new SheetReader(sheets.dashboard!, 'dashboard');
  const rowOf = new Map(identified(okr, 'okr', 'R').map(({ id, row }) => [id, row]));
  const { green, grey, red, yellow } = lightCounts(
    rows.filter(({ kind }) => kind === 'kpi').map(({ state }) => state),
  );
  const must = (what: string, expected: unknown, found: unknown): Check =>
    checked({ id: `tracker.${what}`, expected: written(expected), must: true }, written(found));
  return [
    ...rows.map((row) => {
      const cells = shown.get(row.id) ?? {};
      const columns = COLUMNS.filter((column) => column in cells);
      const figures = (from: Shown): string => columns.map((column) => written(from[column])).join(' ');
      return must(row.id, figures(row) || row.state, figures(cells));
    }),
    ...tracker.objectives.map(({ id }, index) =>
      must(id, scores[index], okr.value(rowOf.get(id) ?? 0, 'score')),
    ),
    must('lights', `●${green} ▲${yellow} ■${red} –${grey}`, dashboard.value(8, 'b')),
    must('score', objectiveScore(scores, []), dashboard.value(8, 'd')),
  ];
}

function scoreOf({ keyResults }: Objective): number | null {
  const scores = keyResults.map(({ actual, baseline, target }) =>
    actual === null || target === null ? null : keyResultScore(actual, target, baseline),
  );
  return objectiveScore(
    scores,
    keyResults.map(({ weight }) => weight),
  );
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(9))) : String(value ?? '') || '–';
}
