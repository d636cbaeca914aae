import { refuse } from './refusal.ts';
import { roundHalfUp, roundUp } from './rounding.ts';

/**
 * When counts become whole: `ceil_end` carries exact values and rounds up what is shown, `ceil_each` and `round_each`
 * go on with the rounded count, `none` shows exact values.
 */
export type FunnelRounding = 'ceil_end' | 'ceil_each' | 'round_each' | 'none';

/**
 * How many wins reach the goal? `goal / value of one`.
 *
 * @param unitValue what one win brings, above 0, in the unit of the goal; `null` when the goal is a count already
 */
export function winsFor(goal: number, unitValue: number | null): number {
  return unitValue === null ? goal : goal / unitValue;
}

/**
 * How many are needed at every stage of a funnel for so many wins? Each stage is the next one below divided by the
 * rate between them.
 *
 * @param rates from the top down, above 0; one less than there are stages
 * @returns counts, top first, wins last
 * Source: domain section 3, Funnel back-calculation.
 */
export function backCalculate(
  wins: number,
  rates: readonly number[],
  rounding: FunnelRounding,
): readonly number[] {
  const carry = rounding === 'ceil_each' ? roundUp : rounding === 'round_each' ? roundHalfUp : exact;
  const counts = [carry(wins)];
  for (let stage = rates.length - 1; stage >= 0; stage--) {
    counts.push(carry(counts[counts.length - 1]! / rates[stage]!));
  }
  return counts.reverse().map(rounding === 'ceil_end' ? roundUp : exact);
}

/**
 * What comes out of a funnel when so many enter at the top? Each stage is the one above times the rate; never rounded.
 *
 * @returns counts, top first, wins last. Source: domain section 3, Forward; rulings 51.
 */
export function forwardCalculate(top: number, rates: readonly number[]): readonly number[] {
  const counts = [top];
  rates.forEach((rate, stage) => {
    counts.push(counts[stage]! * rate);
  });
  return counts;
}

/**
 * How are the stages of a funnel called? Their names, or 1, 2, … where none are given.
 *
 * @throws Refusal `names_count` when there is not exactly one name for each stage. Source: rulings 47.
 */
export function stageLabels(names: readonly string[] | null, stages: number): readonly (string | number)[] {
  if (names === null || names.length === 0) return Array.from({ length: stages }, (_, i) => i + 1);
  if (names.length !== stages) refuse('stages', 'names_count', { expected: stages, came: names.length });
  return names;
}

function exact(count: number): number {
  return count;
}
