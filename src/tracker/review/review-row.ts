import type { Freshness } from '../../core/freshness.ts';
import type { State } from '../../core/light.ts';

/** How a row stood at the review before: its value, how much of the goal that was, and its light. */
export interface Standing {
  readonly value: number | null;
  /** 1 = the target. */
  readonly progress: number | null;
  readonly state: State | null;
}

/** What a review knows about one goal. Figures share the unit of the target. */
export interface ReviewRow {
  readonly id: string;
  readonly kind: 'kpi' | 'key_result' | 'qualitative';
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly state: State;
  readonly actual: number | null;
  readonly target: number;
  /** Where the period ends at this pace. */
  readonly landing: number | null;
  /** 1 = the target. */
  readonly progress: number | null;
  /** 1 = exactly on the way; `null` where it cannot be told. */
  readonly pace: number | null;
  /** Periods missed in a row. */
  readonly misses: number | null;
  /** `undated`: there is a figure, but no day. `null`: the row is not asked to be fresh. */
  readonly freshness: Freshness | { readonly state: 'undated' } | null;
  readonly why: string;
  readonly next: string;
  /** `null`: not known. */
  readonly previous: Standing | null;
}
