import { isoDate, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { figureText } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import type { Plan } from '../plan/plan.ts';
import { carryLinks, type Links, standingLinks } from '../tracker/closing/carry-links.ts';
import { carrySettings } from '../tracker/closing/carry-settings.ts';
import { type ClosingGoal, closingGoals } from '../tracker/closing/closing-goals.ts';
import { closingSheet, closingTitle } from '../tracker/closing/closing-sheet.ts';
import { cycleAfter, nextCycle } from '../tracker/closing/next-cycle.ts';
import { createTracker } from '../tracker/create-tracker.ts';
import { OPTIONAL_SHEETS } from '../tracker/sheets/optional-sheets.ts';
import { Failure } from './failure.ts';
import type { Request, Response } from './rpc-schema.ts';
import type { Candidate } from './schemas/close.ts';
import { type StandingTracker, standingTracker } from './standing-tracker.ts';

/** How did the goals of the cycle end, and which can go on? Touches nothing. @throws Failure as `openTracker` */
export function readClose(
  host: Host,
  { language, tracker: id }: Request<'readClose'>,
): Response<'readClose'> {
  const standing = standingTracker(host, id);
  const { found, tracker } = standing;
  const { cycle } = tracker;
  const goals = closingGoals(tracker, standing.sheets, standing.language);
  const { grades } = TRACKER_TEXTS[language];
  const ends = ownEnds(standing);
  const childless = new Set(
    tracker.objectives.filter(({ keyResults }) => keyResults.length === 0).map((objective) => objective.id),
  );
  return {
    tracker: found.id,
    cycle: cycle.name,
    start: cycle.start,
    end: cycle.end,
    objectives: goals
      .filter(({ kind }) => kind === 'objective')
      .map(({ grade, name, score }) => ({ name, score, grade: grade === null ? null : grades[grade] })),
    candidates: goals
      .filter((goal) => goal.kind !== 'objective' || childless.has(goal.id))
      .map((goal) => candidate(goal, ends.get(goal.id) ?? null, tracker.asOf, language)),
    copy: closingTitle(tracker, standing.language),
    next: cycleAfter(cycle, standing.language).name,
  };
}

/**
 * Keeps how the cycle ended on a sheet of values, and draws a new tracker for the next cycle with the goals that go on;
 * the present one stays. One plan holds both, so both are made or neither.
 * @throws Failure as `openTracker`; `table_changed` where a chosen goal is not there any more; HostFailure as `Host.draw`
 */
export function closeCycle(host: Host, request: Request<'closeCycle'>): Response<'closeCycle'> {
  return host.exclusively(() => {
    const standing = standingTracker(host, request.tracker);
    const { language, palette, sheets, tracker } = standing;
    const goals = closingGoals(tracker, sheets, language);
    if (request.carried.some((id) => !goals.some((goal) => goal.id === id)))
      throw new Failure('table_changed');
    const closing = closingSheet({ tracker, goals, learned: request.learned.trim(), language, palette });
    const carried = new Set(request.carried);
    const links = linksOf(host, standing);
    const { active, ...next } = nextPlan(host, standing, carried, links);
    const drawn = host.draw({ ...next, active, sheets: [...next.sheets, closing] });
    const made = drawn.sheets.map(({ name, sheetId }) => ({ name, sheetId }));
    const named = (isMeant: (id: string) => boolean): string[] =>
      goals.filter(({ id }) => carried.has(id) && isMeant(id)).map(({ name }) => name);
    return {
      copy: made.pop()!,
      next: cycleAfter(tracker.cycle, language).name,
      sheets: made,
      skipped: [...drawn.skipped],
      linked: named((id) => links.formulas.has(id)),
      unlinked: named((id) => links.staying.has(id)),
    };
  });
}

/** Figures that people read from elsewhere: in the next cycle they mean the same. */
function linksOf(host: Host, { found, sheets }: StandingTracker): Links {
  const goals = ['okr', 'kpi', 'qualitative'].filter((id) => sheets[id] !== undefined);
  const read = goals.map((id) => [id, host.readSheet(found.sheets[id]!)] as const);
  return standingLinks(
    Object.fromEntries(read),
    found.all.map(({ name }) => name),
  );
}

function nextPlan(host: Host, standing: StandingTracker, carried: ReadonlySet<string>, links: Links): Plan {
  const { found, language, palette, sheets, tracker } = standing;
  const today = host.today();
  const asOf = isoDate((parseDay(today) ?? 0) - 1);
  const goals = nextCycle(tracker, carried, asOf, language);
  const plan = createTracker(goals, {
    language,
    palette,
    today,
    trackerId: host.newId(),
    sheets: OPTIONAL_SHEETS.filter((id) => found.sheets[id] !== undefined),
  });
  return carryLinks(carrySettings(plan, sheets.settings), goals, links);
}

/** The last days of goals that have their own period, by id. */
function ownEnds({ tracker }: StandingTracker): ReadonlyMap<string, string | null> {
  const rows = [...tracker.kpis, ...tracker.objectives.flatMap(({ keyResults }) => keyResults)];
  return new Map(rows.map(({ end, id }) => [id, end]));
}

/** What becomes of a goal; those that are reached, or were over before, are not chosen by themselves. */
function candidate(goal: ClosingGoal, ownEnd: string | null, asOf: string, language: Language): Candidate {
  const { actual, baseline, id, name, progress, score, target, unit } = goal;
  const moves = baseline !== null && actual !== null;
  const figure = moves ? actual : target;
  const isOver = ownEnd !== null && ownEnd < asOf;
  const reached = (progress ?? score ?? 0) >= 1;
  // What has no baseline is asked anew in every cycle: a total, or a level to hold.
  const isDone = reached && (baseline !== null || goal.kind === 'objective');
  const outlook = isOver
    ? 'over'
    : isDone
      ? 'achieved'
      : figure === null
        ? 'no_target'
        : moves
          ? 'begins'
          : 'keeps';
  return {
    id,
    name,
    outlook,
    figure: figure === null ? '' : figureText(figure, unit, language),
    chosen: !isOver && !isDone,
  };
}
