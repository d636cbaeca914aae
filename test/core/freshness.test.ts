import { describe, expect, it } from 'vitest';
import { CADENCE_DAYS, type Cadence, freshness } from '../../src/core/freshness.ts';

describe('freshness', () => {
  // Domain, section 3: 1, 7, 31, 92, 183, 366 days plus a lag of one day; due up to twice that.
  it.each([
    ['daily', 2],
    ['weekly', 8],
    ['monthly', 32],
    ['quarterly', 93],
    ['half_yearly', 184],
    ['yearly', 367],
  ] as const)('%s: fresh for %d days, then due for as many, then stale', (cadence, allowed) => {
    const at = (age: number) => freshness(1000 - age, cadence, 1000, 1);
    expect(at(0)).toEqual({ state: 'fresh', days: 0 });
    expect(at(allowed)).toEqual({ state: 'fresh', days: allowed });
    expect(at(allowed + 1)).toEqual({ state: 'due', days: allowed + 1 });
    expect(at(2 * allowed)).toEqual({ state: 'due', days: 2 * allowed });
    expect(at(2 * allowed + 1)).toEqual({ state: 'stale', days: 2 * allowed + 1 });
  });

  it('counts an update after the day it is judged for as one of that day', () => {
    expect(freshness(1005, 'daily', 1000, 1)).toEqual({ state: 'fresh', days: 0 });
  });

  it('knows what was never updated', () => {
    expect(freshness(null, 'daily', 1000, 1)).toEqual({ state: 'never' });
  });

  it('never gets better with age', () => {
    const order = ['fresh', 'due', 'stale'];
    for (const cadence of Object.keys(CADENCE_DAYS) as Cadence[]) {
      const states = Array.from({ length: 800 }, (_, age) =>
        order.indexOf(freshness(1000 - age, cadence, 1000, 3).state),
      );
      expect(states).toEqual([...states].sort());
    }
  });
});
