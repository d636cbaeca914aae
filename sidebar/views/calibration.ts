import type { HistorySelection } from '../../src/app/rpc-schema.ts';
import { type Difficulty, difficulty } from '../../src/core/difficulty.ts';
import { type Future, future } from '../../src/core/future.ts';
import type { Kind } from '../../src/core/pace.ts';
import { reachProbability, targetToReach } from '../../src/core/reach.ts';

/** What the person has entered. */
export interface CalibrationInput {
  readonly history: HistorySelection;
  readonly soFar: number | null;
  readonly periods: number;
  readonly kind: Kind;
}

/** What can be said about targets for this history. */
export interface Calibration {
  readonly chanceOf: (target: number) => number;
  /** The target with a wished chance, rounded down to a figure one would say. */
  readonly targetFor: (chance: number) => number;
  /** Lowest and highest target worth showing; the same where the history never varies. */
  readonly range: readonly [from: number, to: number];
  /** Was a trend of the history carried on? */
  readonly isTrended: boolean;
}

/**
 * What does this history make us expect?
 * @throws Refusal as core's `future`
 */
export function calibrate({ history, soFar, periods, kind }: CalibrationInput): Calibration {
  const expected: Future = future(history.rows, periods, kind === 'rate' ? null : soFar, kind);
  const chanceOf = (target: number): number => reachProbability(expected, target, 'up');
  const exact = (chance: number): number => targetToReach(expected, chance, 'up');
  const isWhole =
    kind !== 'rate' &&
    history.rows.every((row) => row.every((value) => value === null || Number.isInteger(value)));
  return {
    chanceOf,
    targetFor: (chance) => roundedDown(exact(chance), isWhole),
    range: [exact(0.995), exact(0.01)],
    isTrended: 'isTrended' in expected && expected.isTrended,
  };
}

/** The band of a target. */
export function bandOf(chance: number): Difficulty {
  return difficulty(chance);
}

/** Three digits that count; whole figures stay whole. */
function roundedDown(target: number, isWhole: boolean): number {
  if (target === 0) return 0;
  const digits = 10 ** (Math.floor(Math.log10(Math.abs(target))) - 2);
  const step = isWhole ? Math.max(1, digits) : digits;
  return Number((Math.floor(target / step + 1e-9) * step).toPrecision(12));
}
