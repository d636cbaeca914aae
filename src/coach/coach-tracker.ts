import type { Day } from '../core/day.ts';
import type { Cadence, Freshness } from '../core/freshness.ts';
import type { State } from '../core/light.ts';
import type { Kind } from '../core/pace.ts';
import type { Direction } from '../core/progress.ts';

/*
 * What the coach reads. Every field but id and name may be absent, which means "not handed over" and never leads to
 * a finding; `null` means "handed over, and empty".
 */

/** What every row of a tracker may have. */
export interface CoachRow {
  readonly id: string;
  readonly name: string;
  readonly owner?: string | null;
  readonly department?: string | null;
  /** Id of the goal this one serves. */
  readonly parent?: string | null;
  readonly state?: State | null;
  readonly why?: string | null;
  readonly next?: string | null;
  readonly end?: Day | null;
  readonly lastUpdate?: Day | null;
}

/** What a row with figures may have. */
export interface CoachFigures {
  readonly baseline?: number | null;
  readonly target?: number | null;
  readonly actual?: number | null;
  readonly unit?: string | null;
  readonly direction?: Direction | null;
  readonly kind?: Kind | null;
}

export interface CoachKeyResult extends CoachRow, CoachFigures {}

export interface CoachObjective extends CoachRow {
  readonly level?: string | null;
  readonly keyResults?: readonly CoachKeyResult[];
}

/** Leading figures move first, lagging ones show what came of it. */
export type CoachClass = 'leading' | 'lagging';

/** Where a figure stands: final goal, success factor, KPI, quality of action, or a figure that is only watched. */
export type CoachLayer = 'kgi' | 'csf' | 'kpi' | 'kdi' | 'metric';

export interface CoachKpi extends CoachRow, CoachFigures {
  readonly layer?: CoachLayer | null;
  readonly stage?: string | null;
  readonly class?: CoachClass | null;
  /** Measured with which tool, and when. */
  readonly tool?: string | null;
  readonly when?: string | null;
  /** Why this target. */
  readonly evidence?: string | null;
  /** Periods missed in a row, newest backwards. */
  readonly misses?: number | null;
  /** How often it is measured; with `lastUpdate` and the as-of date it tells the freshness. */
  readonly cadence?: Cadence | null;
  /** The freshness where it is known already, e.g. from a table. */
  readonly freshness?: Freshness | null;
  /**
   * Values of periods that were over before the goal began, oldest first: what could be known when the target was
   * set. How the goal goes since then is told by its light, not by the rules about difficult targets.
   */
  readonly history?: readonly number[];
  /** What the running period has brought, and how many periods are still to come, in the periods of `history`. */
  readonly soFar?: number | null;
  readonly periodsLeft?: number | null;
}

export interface CoachQualitative extends CoachRow, CoachFigures {
  /** The figure that mirrors the goal. */
  readonly proxy?: string | null;
}

/** One figure that follows from others: 売上 = 客数 * 単価. */
export interface CoachRelation {
  /** As written, for the sentence. */
  readonly formula: string;
  /** Name of the figure on the left. */
  readonly root: string;
  /** The right side from the targets of the named figures; `null` when a target is missing. */
  readonly compute: (target: (name: string) => number | null) => number | null;
}

/** A whole tracker as the coach reads it. */
export interface CoachTracker {
  /** The day the figures are judged at; the coach has no clock. */
  readonly asOf?: Day;
  /** Set when only a part of the tracker is handed over, so that the number of objectives says nothing. */
  readonly excerpt?: boolean;
  readonly objectives?: readonly CoachObjective[];
  readonly kpis?: readonly CoachKpi[];
  readonly qualitative?: readonly CoachQualitative[];
  readonly departments?: readonly string[];
  readonly relations?: readonly CoachRelation[];
}
