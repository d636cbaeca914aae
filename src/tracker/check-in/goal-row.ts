import { elapsedOn, periodOf } from '../../core/cycle-clock.ts';
import type { Day } from '../../core/day.ts';
import { type Cadence, freshness } from '../../core/freshness.ts';
import type { State } from '../../core/light.ts';
import { isStanding, type Kind } from '../../core/pace.ts';
import type { Goal } from '../../core/progress.ts';
import { type Judging, rowLight } from '../../core/row-light.ts';
import { LATE_DAYS } from '../../plan/measures/freshness.ts';
import type { StandingLimits } from '../standing/standing-limits.ts';
import { unlessRefused } from '../unless-refused.ts';

/** The sheets whose rows are checked in. */
export type GoalSheet = 'kpi' | 'okr' | 'qualitative';

/** A row that can be checked in, as it stands in its sheet. */
export interface GoalRow {
  readonly sheet: GoalSheet;
  /** Row, counted from the id row. */
  readonly row: number;
  readonly id: string;
  /** The id in the cell is another one: none, a copied one, or none that can be used. */
  readonly isNew: boolean;
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  /** `null` without a target: there is no light. */
  readonly goal: Goal | null;
  readonly kind: Kind;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly cadence: Cadence;
  /** What the row shows now. */
  readonly value: number | null;
  /** A formula of the user's own fills the cell of the actual: it is never overwritten. Source: rulings B21. */
  readonly isLinked: boolean;
  readonly updated: Day | null;
  /** Only key results have one. */
  readonly confidence: number | null;
  readonly why: string;
  readonly next: string;
}

/** When and how the row is judged on a day; `null` where it cannot be: without a target, or in no period. */
export function judgingOf(row: GoalRow, settings: StandingLimits, day: Day): Judging | null {
  const { goal, sheet } = row;
  if (goal === null) return null;
  const { clock, guard, limits, stretch } = settings;
  // A measured value is judged against its target alone, as if the period were over.
  if (sheet === 'qualitative') return { elapsed: 1, judged: 1, isOver: false, limits, guard };
  const elapsed = unlessRefused(() => elapsedOn(day, clock, row));
  if (elapsed === null) return null;
  if (sheet === 'okr') return { elapsed, judged: elapsed, isOver: false, limits: stretch, guard };
  const judged = isStanding(row.kind, goal) ? 1 : elapsed;
  return { elapsed, judged, isOver: day > periodOf(clock, row).end, limits, guard };
}

/** The light of a row with a value on a day; `null` without a target. */
export function lightOn(
  row: GoalRow,
  value: number | null,
  settings: StandingLimits,
  day: Day,
): State | null {
  const { goal } = row;
  if (goal === null) return null;
  const judging = judgingOf(row, settings, day);
  const state = judging && unlessRefused(() => rowLight(value, goal, judging));
  return state ?? 'check_input';
}

/** Is the row to be updated? Also where there is a value without a date. Source: domain, Freshness; rulings S14. */
export function isDue({ cadence, goal, updated }: GoalRow, asOf: Day): boolean {
  return goal !== null && freshness(updated, cadence, asOf, LATE_DAYS).state !== 'fresh';
}
