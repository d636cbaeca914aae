import type { Day } from '../../src/core/day.ts';
import { elapsedBusiness, elapsedCalendar, elapsedWeighted } from '../../src/core/elapsed.ts';
import { CADENCE_DAYS, type Cadence, freshness } from '../../src/core/freshness.ts';
import { canBeLost, colour, KPI_THRESHOLDS, type State, TOO_EARLY } from '../../src/core/light.ts';
import {
  expectedNow,
  isStanding,
  type Kind,
  landing,
  neededPerPeriod,
  paceRatio,
} from '../../src/core/pace.ts';
import { type Direction, type Goal, goalShape, progressOf } from '../../src/core/progress.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { atLeast } from '../../src/core/tolerance.ts';

/** A KPI row as core understands it. */
export interface KpiRow {
  readonly actual: number | null;
  readonly target: number;
  readonly baseline: number | null;
  readonly direction: Direction | null;
  readonly kind: Kind | null;
  readonly tolerance: number | null;
  readonly cadence: Cadence | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly updated: Day | null;
}

/** What the settings say. */
export interface Setting {
  readonly asOf: Day;
  readonly start: Day;
  readonly end: Day;
  readonly method: 'calendar' | 'business' | 'weights';
  readonly holidays: readonly Day[];
  readonly weights: readonly number[];
}

/** What a row shows; `null` is a blank cell. */
export interface Judged {
  readonly state: State;
  readonly progress: number | null;
  readonly elapsed: number | null;
  readonly judged: number | null;
  readonly pace: number | null;
  readonly expected: number | null;
  readonly landing: number | null;
  readonly needed: number | null;
  readonly age: number | null;
  readonly freshState: number | null;
}

const NOTHING: Judged = {
  state: 'check_input',
  progress: null,
  elapsed: null,
  judged: null,
  pace: null,
  expected: null,
  landing: null,
  needed: null,
  age: null,
  freshState: null,
};

/** What a KPI row must show, by the measures of core alone. Source: domain section 3; rulings B1, B2, B17, B18. */
export function judgeKpi(row: KpiRow, setting: Setting): Judged {
  try {
    return judge(row, setting);
  } catch (error) {
    if (error instanceof Refusal) return NOTHING;
    throw error;
  }
}

function judge(row: KpiRow, setting: Setting): Judged {
  const { actual, target } = row;
  const goal: Goal = {
    target,
    baseline: row.baseline,
    direction: row.direction,
    ...(row.tolerance === null ? {} : { tolerance: row.tolerance * Math.abs(target) }),
  };
  const shape = goalShape(goal);
  const kind = row.kind ?? 'sum';
  const elapsed = elapsedOf(row, setting);
  const standing = isStanding(kind, goal);
  const judged = standing ? 1 : elapsed;
  const end = row.end ?? setting.end;
  const early = shape !== 'keep' && (judged < TOO_EARLY || judged === 0);
  const progress = actual === null ? null : progressOf(actual, goal, shape);
  const pace =
    actual === null || progress === null || early ? null : paceRatio(actual, goal, shape, progress, judged);
  const left = Math.ceil((end - setting.asOf) / CADENCE_DAYS[row.cadence ?? 'monthly']);
  const age = row.updated === null ? null : Math.max(0, setting.asOf - row.updated);
  const fresh = freshness(row.updated, row.cadence ?? 'monthly', setting.asOf, 1).state;
  const state = (): State => {
    if (actual === null || progress === null) return 'no_data';
    if (atLeast(progress, 1) && (!canBeLost(shape) || elapsed >= 1)) return 'achieved';
    if (setting.asOf > end && !atLeast(progress, 1)) return 'overdue';
    if (early || pace === null) return 'too_early';
    return colour(pace, shape, KPI_THRESHOLDS);
  };
  return {
    state: state(),
    progress,
    elapsed,
    judged,
    pace,
    expected: expectedNow(goal, shape, judged),
    landing: actual === null ? null : landing(actual, goal, shape, kind, judged),
    needed: actual === null || standing ? null : neededPerPeriod(actual, goal, shape, left),
    age,
    // A figure without a date is due, not stale: rulings S14.
    freshState: fresh === 'never' ? (actual === null ? 3 : 2) : { fresh: 1, due: 2, stale: 3 }[fresh],
  };
}

/** Rows with dates of their own count calendar days where the cycle has weights. */
function elapsedOf(row: KpiRow, { asOf, holidays, method, weights, ...cycle }: Setting): number {
  const period = { start: row.start ?? cycle.start, end: row.end ?? cycle.end };
  if (method === 'business') return elapsedBusiness(period, asOf, holidays);
  const isOwn = row.start !== null || row.end !== null;
  return method === 'weights' && !isOwn
    ? elapsedWeighted(period, asOf, weights)
    : elapsedCalendar(period, asOf);
}
