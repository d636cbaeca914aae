import type { Cadence } from '../../core/freshness.ts';
import type { State } from '../../core/light.ts';

/** The cells of one goal row, each a reference in braces; what a table does not have is left out. */
export interface GoalRow {
  readonly name: string;
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  readonly direction?: string;
  readonly kind?: string;
  /** Half-width of a `keep` band as a share of the target. */
  readonly tolerance?: string;
  readonly cadence?: string;
  readonly updated?: string;
  readonly start: string;
  readonly end: string;
  /** Work columns that other formulas of the row read. */
  readonly shape: string;
  readonly progress: string;
  readonly elapsed: string;
  readonly judged: string;
  readonly pace: string;
  readonly state: string;
}

/** The cells of the settings that formulas of goal rows read. */
export interface SettingCells {
  /** 1 where the settings can be used: dates are dates, thresholds fall. */
  readonly usable: string;
  readonly asOf: string;
  readonly start: string;
  readonly end: string;
  readonly method: string;
  /** Share of the cycle that is over by the weights of the months. */
  readonly weighted: string;
  readonly holidays: string;
  readonly green: string;
  readonly yellow: string;
  readonly guard: string;
  readonly stretchGreen: string;
  readonly stretchYellow: string;
  readonly scheme: string;
  /** The eight labels of the lights, in the order of the state numbers. */
  readonly labels: string;
}

/** Words that stand in cells and that formulas compare with, in the language of the tracker. */
export interface ChoiceWords {
  readonly direction: { readonly up: string; readonly down: string; readonly keep: string };
  readonly kind: { readonly sum: string; readonly level: string; readonly rate: string };
  readonly cadence: Readonly<Record<Cadence, string>>;
  readonly method: { readonly calendar: string; readonly business: string; readonly weights: string };
  readonly rollup: Readonly<Record<'average' | 'weighted' | 'sum' | 'worst', string>>;
  readonly scheme: Readonly<Record<'s0' | 's4' | 'google', string>>;
  readonly level: Readonly<Record<'company' | 'department' | 'team' | 'person', string>>;
}

/** What a goal row is, as the number in its `shape` column. */
export const SHAPE = { blank: 0, up: 1, limit: 2, keep: 3, baseline: 4, bad: 9 } as const;

/** The number of each light in the `state` columns, in the order of the labels. Source: look, section 1.1. */
export const STATE = {
  achieved: 1,
  on_track: 2,
  watch: 3,
  needs_action: 4,
  overdue: 5,
  no_data: 6,
  too_early: 7,
  check_input: 8,
} as const;

/** The light of a number as it stands in a `state` column; `null` where it is none. */
export function stateOf(number: number | null): State | null {
  return (Object.keys(STATE) as State[]).find((state) => STATE[state] === number) ?? null;
}
