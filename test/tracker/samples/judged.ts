import { type Day, parseDay } from '../../../src/core/day.ts';
import { elapsedCalendar } from '../../../src/core/elapsed.ts';
import { KPI_THRESHOLDS, light, type State } from '../../../src/core/light.ts';
import { keyResultLight } from '../../../src/core/okr.ts';
import type { KeyResult, Kpi, QualitativeGoal, Tracker } from '../../../src/tracker/tracker.ts';
import { judgeKpi } from '../kpi-reference.ts';

const MARKS: Readonly<Record<State, string>> = {
  achieved: '●',
  on_track: '●',
  watch: '▲',
  needs_action: '■',
  overdue: '■',
  no_data: '–',
  too_early: '–',
  check_input: '⚠',
};

/** The light of a KPI of a sample, by core alone. */
export function kpiState(kpi: Kpi, tracker: Tracker): State {
  if (kpi.target === null) throw new Error(`${kpi.id} has no target`);
  const { cycle } = tracker;
  const row = {
    ...kpi,
    target: kpi.target,
    start: dayOf(kpi.start),
    end: dayOf(kpi.end),
    updated: dayOf(kpi.updated),
  };
  const setting = {
    asOf: dayOf(tracker.asOf) as Day,
    start: dayOf(cycle.start) as Day,
    end: dayOf(cycle.end) as Day,
    method: 'calendar' as const,
    holidays: [],
    weights: [],
  };
  return judgeKpi(row, setting).state;
}

/** The light of a key result of a sample, by core alone. */
export function keyResultState({ actual, baseline, id, target }: KeyResult, tracker: Tracker): State {
  if (target === null) throw new Error(`${id} has no target`);
  const { cycle } = tracker;
  const period = { start: dayOf(cycle.start) as Day, end: dayOf(cycle.end) as Day };
  return keyResultLight(actual, target, baseline, elapsedCalendar(period, dayOf(tracker.asOf) as Day));
}

/** The light of a goal in words whose value is typed: judged as if its period were over. */
export function proxyState({ baseline, direction, id, target, typed }: QualitativeGoal): State {
  if (target === null) throw new Error(`${id} has no target`);
  return light(typed, { target, baseline, direction }, 1, KPI_THRESHOLDS);
}

/** The state of every row, by id. */
export function states(tracker: Tracker): Readonly<Record<string, State>> {
  const keyResults = tracker.objectives.flatMap((objective) => objective.keyResults);
  return Object.fromEntries([
    ...keyResults.map((row) => [row.id, keyResultState(row, tracker)] as const),
    ...tracker.kpis.map((row) => [row.id, kpiState(row, tracker)] as const),
    ...tracker.qualitative.map((row) => [row.id, proxyState(row)] as const),
  ]);
}

/** The same as marks: what one sees. */
export function marksOf(tracker: Tracker): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(states(tracker)).map(([id, state]) => [id, MARKS[state]]));
}

function dayOf(date: string | null): Day | null {
  return date === null ? null : parseDay(date);
}
