import { type Day, parseDay } from '../../core/day.ts';
import { elapsedCalendar, type Period } from '../../core/elapsed.ts';
import { type Cadence, freshness } from '../../core/freshness.ts';
import { KPI_THRESHOLDS, light, type State } from '../../core/light.ts';
import { keyResultLight } from '../../core/okr.ts';
import { isStanding, type Kind, landing, paceRatio } from '../../core/pace.ts';
import { type Goal, goalShape, KEEP_TOLERANCE, progress } from '../../core/progress.ts';
import { LATE_DAYS } from '../../plan/measures/freshness.ts';
import { stateOf } from '../../plan/measures/goal-row.ts';
import { stateOn } from '../samples/state-on.ts';
import type { KeyResult, Kpi, QualitativeGoal, Tracker } from '../tracker.ts';
import { unlessRefused } from '../unless-refused.ts';
import { measuredValue } from './measured-value.ts';
import type { ReviewRow, Standing } from './review-row.ts';

/** What is computed of a row; everything else is written in it. */
type Judged = Pick<ReviewRow, 'state' | 'actual' | 'landing' | 'progress' | 'pace'>;

/** What was known of a row at the review before: its value, and the number of its light. */
export interface Known {
  readonly value: number | null;
  readonly state: number | null;
}

/** Tells what was known of a row at the review before. */
type Before = (row: Kpi | KeyResult) => Known;

/**
 * The goals of a tracker as a review looks at them, KPIs first, then key results and qualitative goals, each judged
 * by core at the as-of day with the settings a tracker is made with. A row that core refuses asks to check its input;
 * one without a target is left out, because its light is blank.
 * @param before default: what was known at the month end before
 */
export function reviewRows(tracker: Tracker, before: Before = monthBefore): ReviewRow[] {
  const keyResults = tracker.objectives.flatMap((objective) => objective.keyResults);
  return [
    ...tracker.kpis.flatMap((kpi) => kpiRow(kpi, tracker, before)),
    ...keyResults.flatMap((row) => keyResultRow(row, tracker, before)),
    ...tracker.qualitative.flatMap((goal) => qualitativeRow(goal, tracker)),
  ];
}

/** The entry before the newest one of a history. */
function monthBefore({ history: { states, values } }: Kpi | KeyResult): Known {
  return { value: values[values.length - 2] ?? null, state: states[states.length - 2] ?? null };
}

function kpiRow(kpi: Kpi, tracker: Tracker, before: Before): ReviewRow[] {
  const { actual, baseline, cadence, direction, misses, target } = kpi;
  if (target === null) return [];
  const band = Math.abs(target) * (kpi.tolerance ?? KEEP_TOLERANCE);
  const goal: Goal = { target, baseline, direction, tolerance: band };
  const kind = kpi.kind ?? 'sum';
  const period = periodOf(kpi, tracker);
  const asOf = dayOf(tracker.asOf);
  const judged = judgedOr(actual, () => {
    const state = stateOn(actual, goal, kind, period, asOf);
    const elapsed = isStanding(kind, goal) ? 1 : elapsedCalendar(period, asOf);
    return { state, ...outlook(actual, goal, kind, elapsed, state) };
  });
  return [
    {
      ...written(kpi),
      ...judged,
      kind: 'kpi',
      target,
      misses,
      freshness: judged.state === 'check_input' ? null : freshnessOf(kpi.updated, actual, cadence, asOf),
      why: kpi.why,
      previous: previousOf(before(kpi), goal),
    },
  ];
}

function keyResultRow(row: KeyResult, tracker: Tracker, before: Before): ReviewRow[] {
  const { actual, baseline, target } = row;
  if (target === null) return [];
  const goal: Goal = { target, baseline, direction: null };
  const asOf = dayOf(tracker.asOf);
  const judged = judgedOr(actual, () => {
    const elapsed = elapsedCalendar(periodOf(row, tracker), asOf);
    const state = keyResultLight(actual, target, baseline, elapsed);
    return { state, ...outlook(actual, goal, 'sum', elapsed, state) };
  });
  return [
    {
      ...written(row),
      ...judged,
      kind: 'key_result',
      target,
      misses: null,
      // At least one check-in a month. Source: domain section 5.
      freshness: judged.state === 'check_input' ? null : freshnessOf(row.updated, actual, 'monthly', asOf),
      why: row.why,
      previous: previousOf(before(row), goal),
    },
  ];
}

function qualitativeRow(row: QualitativeGoal, { asOf }: Tracker): ReviewRow[] {
  const { baseline, cadence, direction, measured, target, verdict } = row;
  if (target === null) return [];
  const goal: Goal = { target, baseline, direction };
  const judged = judgedOr(null, () => {
    const actual = measuredValue(row);
    const state = light(actual, goal, 1, KPI_THRESHOLDS);
    return { ...outlook(actual, goal, 'level', 1, state), actual, state, landing: null };
  });
  const isAsked = cadence !== null && judged.state !== 'check_input';
  return [
    {
      ...written(row),
      ...judged,
      kind: 'qualitative',
      target,
      misses: null,
      freshness: isAsked ? freshnessOf(measured, judged.actual, cadence, dayOf(asOf)) : null,
      why: verdict,
      previous: null,
    },
  ];
}

type Written = Pick<ReviewRow, 'id' | 'name' | 'owner' | 'unit' | 'next'>;

function written({ id, name, next, owner, unit }: Written): Written {
  return { id, name, owner, unit, next };
}

/** What `judge` finds; a row that core refuses asks to check its input. */
function judgedOr(actual: number | null, judge: () => Judged): Judged {
  const refused: Judged = { state: 'check_input', actual, landing: null, progress: null, pace: null };
  return unlessRefused(judge) ?? refused;
}

function outlook(
  actual: number | null,
  goal: Goal,
  kind: Kind,
  elapsed: number,
  state: State,
): Omit<Judged, 'state'> {
  if (actual === null) return { actual, landing: null, progress: null, pace: null };
  const shape = goalShape(goal);
  const reached = progress(actual, goal);
  return {
    actual,
    landing: landing(actual, goal, shape, kind, elapsed),
    progress: reached,
    pace: state === 'too_early' ? null : paceRatio(actual, goal, shape, reached, elapsed),
  };
}

function freshnessOf(
  updated: string | null,
  actual: number | null,
  cadence: Cadence | null,
  asOf: Day,
): ReviewRow['freshness'] {
  if (updated === null && actual !== null) return { state: 'undated' };
  return freshness(updated === null ? null : dayOf(updated), cadence ?? 'monthly', asOf, LATE_DAYS);
}

function previousOf({ state, value }: Known, goal: Goal): Standing | null {
  if (value === null && state === null) return null;
  return {
    value,
    state: stateOf(state),
    progress: value === null ? null : unlessRefused(() => progress(value, goal)),
  };
}

function periodOf({ end, start }: Kpi | KeyResult, { cycle }: Tracker): Period {
  return { start: dayOf(start ?? cycle.start), end: dayOf(end ?? cycle.end) };
}

function dayOf(date: string): Day {
  return parseDay(date) as Day;
}
