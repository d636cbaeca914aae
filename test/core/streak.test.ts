import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missesInARow } from '../../src/core/streak.ts';

describe('misses in a row', () => {
  it('are counted from the newest period backwards to the last success', () => {
    expect(missesInARow([90, 104, 98, 95, 91], [100], null)).toBe(3);
    expect(missesInARow([90, 80, 100], [100], null)).toBe(0);
    expect(missesInARow([90, 80, 70], [100], null)).toBe(3);
  });

  it('skip periods without an actual or a target', () => {
    expect(missesInARow([104, 98, null, 95, null], [100, 100, 100, null, 100], null)).toBe(1);
    expect(missesInARow([null, null], [100], null)).toBe(0);
    expect(missesInARow([90, 80], [null], null)).toBe(0);
  });

  it('follow the direction; a target that is just met is no miss', () => {
    expect(missesInARow([5, 5], [4, 5], 'down')).toBe(0);
    expect(missesInARow([5, 5.1], [4, 5], 'down')).toBe(2);
    expect(missesInARow([0.1 + 0.2], [0.3], 'down')).toBe(0);
    expect(missesInARow([100, 94.9], [100], 'keep')).toBe(1);
    expect(missesInARow([94, 105], [100], 'keep')).toBe(0);
  });

  it('blame the target that cannot be judged, with its place', () => {
    const refused = (facts: object) => expect.objectContaining({ code: 'target_not_positive', facts });
    expect(() => missesInARow([5, 5], [5, 0], null)).toThrow(refused({ came: 0, position: 2 }));
    expect(() => missesInARow([5, 5], [0], null)).toThrow(refused({ came: 0 }));
    expect(() => missesInARow([5, 5, 5], [5, 5], null)).toThrow('targets: length_differs');
  });

  it('are never more than the periods there are, and one more miss adds one', () => {
    const actuals = fc.array(fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }), { maxLength: 30 });
    fc.assert(
      fc.property(actuals, (history) => {
        const count = missesInARow(history, [100], null);
        expect(count).toBeLessThanOrEqual(history.filter((value) => value !== null).length);
        expect(missesInARow([...history, 0], [100], null)).toBe(count + 1);
        expect(missesInARow([...history, 100], [100], null)).toBe(0);
        expect(missesInARow([...history, null], [100], null)).toBe(count);
      }),
    );
  });
});
