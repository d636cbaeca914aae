import type { State, Thresholds } from './light.ts';
import type { Goal } from './progress.ts';

/**
 * A figure of a sentence: a level or a difference in the unit of the target, a share (1 = 100 %), or a factor.
 * They are told apart because the difference between 3 % and 5 % is 2 points.
 */
export interface Fact {
  readonly kind: 'level' | 'difference' | 'share' | 'times';
  readonly value: number;
}

export const level = (value: number): Fact => ({ kind: 'level', value });
export const difference = (value: number): Fact => ({ kind: 'difference', value });
export const share = (value: number): Fact => ({ kind: 'share', value });
export const times = (value: number): Fact => ({ kind: 'times', value });

/** A part of a sentence: which words, and the facts to be put in. */
export interface Remark<Key extends string> {
  readonly key: Key;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** What is found: the figures and how they compare. */
export type Found =
  | 'no_data'
  | 'too_early'
  | 'reached'
  | 'reached_above'
  | 'reached_below'
  | 'of_target'
  | 'of_expected'
  | 'way_up'
  | 'way_down'
  | 'planned_up'
  | 'planned_down'
  | 'away_up'
  | 'away_down'
  | 'unmoved'
  | 'within_limit'
  | 'of_limit'
  | 'of_allowed'
  | 'inside_band'
  | 'above_band'
  | 'below_band';

/** Where the next better light begins. */
export type Border =
  | 'on_track_from'
  | 'watch_from'
  | 'on_track_up_to'
  | 'watch_up_to'
  | 'on_track_within'
  | 'watch_within';

/** What is still needed. */
export type Need =
  | 'target_is'
  | 'target_is_paced'
  | 'limit_is'
  | 'limit_is_paced'
  | 'target_so_far'
  | 'limit_so_far'
  | 'time_left'
  | 'rest'
  | 'rise'
  | 'fall'
  | 'rest_to_target'
  | 'rise_to_target'
  | 'fall_to_target'
  | 'faster_to_target'
  | 'spare'
  | 'reduce'
  | 'left_of_limit'
  | 'reduce_to_limit'
  | 'hold'
  | 'lower'
  | 'raise';

/** The facts of one sentence. */
export interface Explanation {
  readonly state: State;
  readonly found: Remark<Found>;
  /** Only where the light could be better. */
  readonly border?: Remark<Border> | undefined;
  readonly need?: Remark<Need> | undefined;
}

/** A row with an actual that is not too early to be judged. */
export interface Judged {
  readonly actual: number;
  readonly goal: Goal;
  readonly elapsed: number;
  readonly thresholds: Thresholds;
  readonly state: State;
  /** Progress. */
  readonly reached: number;
  /** Pace ratio. */
  readonly ratio: number;
}
