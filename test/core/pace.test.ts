import { describe, expect, it } from 'vitest';
import { expectedNow, isStanding, landing, neededPerPeriod, paceRatio } from '../../src/core/pace.ts';
import { type Goal, goalShape, progressOf } from '../../src/core/progress.ts';

const goal = (target: number, more: Partial<Goal> = {}): Goal => ({
  target,
  baseline: null,
  direction: null,
  ...more,
});
const pace = (actual: number, of: Goal, elapsed: number) => {
  const shape = goalShape(of);
  return paceRatio(actual, of, shape, progressOf(actual, of, shape), elapsed);
};

describe('pace', () => {
  // Half of 100 is due at half time; 40 of these 50 are 80 %.
  it('compares progress with elapsed', () => {
    expect(pace(40, goal(100), 0.5)).toBeCloseTo(0.8, 12);
    expect(pace(60, goal(100, { baseline: 20 }), 0.5)).toBeCloseTo(1, 12);
  });

  // Source: rulings B1.
  it('of a limit is 2 − spent ÷ what may be spent by now', () => {
    expect(pace(900, goal(1000, { direction: 'down' }), 0.5)).toBeCloseTo(0.2, 12);
  });

  it('cannot be told before anything is over, except for a kept goal', () => {
    expect(pace(40, goal(100), 0)).toBeNull();
    expect(pace(100, goal(100, { direction: 'keep' }), 0)).toBe(1);
  });

  it('expects as much as the elapsed share, from the baseline on; of a limit its share; of a kept goal nothing', () => {
    expect(expectedNow(goal(100), 'up', 0.25)).toBe(25);
    expect(expectedNow(goal(100, { baseline: 20 }), 'baseline', 0.25)).toBe(40);
    expect(expectedNow(goal(1000, { direction: 'down' }), 'limit', 0.5)).toBe(500);
    expect(expectedNow(goal(100), 'keep', 0.5)).toBeNull();
  });

  it('lands where the line through start and now ends; levels and rates stay where they are', () => {
    expect(landing(40, goal(100), 'up', 'sum', 0.5)).toBe(80);
    expect(landing(60, goal(100, { baseline: 20 }), 'baseline', 'sum', 0.5)).toBe(100);
    expect(landing(900, goal(1000, { direction: 'down' }), 'limit', 'sum', 0.5)).toBe(1800);
    expect(landing(40, goal(100), 'up', 'level', 0.5)).toBe(40);
    expect(landing(40, goal(100), 'up', 'sum', 0)).toBeNull();
  });

  it('needs the rest spread over the periods left; less than nothing once the target is passed', () => {
    expect(neededPerPeriod(40, goal(100), 'up', 3)).toBe(20);
    expect(neededPerPeriod(130, goal(100), 'up', 3)).toBe(-10);
    expect(neededPerPeriod(40, goal(100), 'up', 0)).toBeNull();
    expect(neededPerPeriod(40, goal(100), 'keep', 3)).toBeNull();
  });

  // Source: rulings B17: churn ≤ 5 % and NPS ≥ 50 stand; followers 80k → 500k are paced.
  it('levels and rates without a baseline stand', () => {
    expect(isStanding('rate', goal(0.05, { direction: 'down' }))).toBe(true);
    expect(isStanding('level', goal(500_000, { baseline: 80_000 }))).toBe(false);
    expect(isStanding('sum', goal(100))).toBe(false);
  });
});
