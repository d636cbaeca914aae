import { describe, expect, it } from 'vitest';
import type { CoachKpi } from '../../src/coach/coach-tracker.ts';
import { targetChance } from '../../src/coach/target-chance.ts';

const chance = (target: number | null, more: Partial<CoachKpi>) =>
  targetChance({ id: '1', name: 'A', history: [10, 10, 10, 10, 10, 10], periodsLeft: 2, target, ...more });

describe('the chance of a target, told from a history that never changes', () => {
  // By hand: two more periods of 10 add 20 to the 5 there are; a level stays at 10, and so does a mean.
  it.each([
    ['a sum', { soFar: 5 }, 25, 26],
    ['a level', { kind: 'level', soFar: 10 }, 10, 15],
    ['a rate', { kind: 'rate', history: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1] }, 0.1, 0.15],
  ] as const)('is certain or none: %s', (_, more, reached, missed) => {
    expect([chance(reached, more), chance(missed, more)]).toEqual([1, 0]);
  });
  it('is unknown without a target, or from too few periods', () => {
    expect(chance(null, {})).toBeNull();
    expect(chance(20, { history: [10] })).toBeNull();
  });
});
