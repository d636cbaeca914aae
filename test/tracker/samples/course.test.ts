import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../src/core/day.ts';
import { STATE } from '../../../src/plan/measures/goal-row.ts';
import { type Coursed, pastOf } from '../../../src/tracker/samples/course.ts';

const day = (text: string): Day => parseDay(text) as Day;
const YEAR = { start: day('2026-04-01'), end: day('2027-03-31') };

/** A total of 183 on 30 September: one for each day since 1 April. */
const total: Coursed = { actual: 183, from: 0, period: YEAR, state: () => 'watch' };

describe('a course', () => {
  it('of a total that went evenly gives the days gone at the end of each month', () => {
    // April to September have 30, 31, 30, 31, 31 and 30 days.
    expect(pastOf(total, [1, 1, 1, 1, 1, 1], day('2026-09-30')).values).toEqual([30, 61, 91, 122, 153, 183]);
  });

  it('moves evenly inside the month that is not over', () => {
    // On 15 September half of the month is gone, so the end of August stands half-way between the two entries.
    const { values } = pastOf({ ...total, actual: 168 }, [1.2, 1], day('2026-09-15'));
    expect(values).toEqual([Math.round(153 * 1.1), 168]);
  });

  it('leaves months before the period empty', () => {
    const past = pastOf({ ...total, actual: 61 }, [1, 1, 1, 1], day('2026-05-31'));
    expect(past.values).toEqual([null, null, 30, 61]);
    expect(past.states).toEqual([null, null, STATE.watch, STATE.watch]);
  });

  it('of a standing goal is a share of the figure of today, with its decimals', () => {
    const standing: Coursed = { ...total, actual: 0.025, from: 'standing' };
    expect(pastOf(standing, [0.9, 1.1, 1], day('2026-05-15')).values).toEqual([0.022, 0.028, 0.025]);
  });
});
