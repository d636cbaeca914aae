import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, isoDate, parseDay } from '../../../src/core/day.ts';
import { derivedValues, missesInPeriods } from '../../../src/tracker/check-in/derived-values.ts';
import { endsWith, movedPast } from '../../../src/tracker/check-in/past-periods.ts';
import type { CheckIn } from '../../../src/tracker/check-in-schema.ts';
import { periodEnds } from '../../../src/tracker/period-ends.ts';

const day = (date: string): Day => parseDay(date) as Day;
const GOOD = 2;
const WATCH = 3;
const BAD = 4;
const EARLY = 7;

function line(
  time: string,
  value: number | null,
  state: number | null,
  confidence: number | null = null,
): CheckIn {
  const words = { name: 'A', why: '', next: '', who: '', source: 'check_in' } as const;
  return { time, row: 'K1', value, target: 100, state, confidence, ...words };
}

/** Four periods: the ends of July, August and September, and 15 October. */
const ENDS = periodEnds(day('2026-10-15'), 4);

// Expected values by hand from rulings B10 (what a check-in writes), 39 (blank periods are skipped) and 65.
describe('what follows from the check-ins of a row', () => {
  it('a period keeps the last check-in in it, whichever line was written first', () => {
    const lines = [
      line('2026-09-30 18:00', 30, GOOD),
      line('2026-09-02 09:00', 25, BAD),
      line('2026-10-05 09:00', 34, WATCH),
    ];
    const { states, values } = derivedValues(lines, ENDS);
    expect(values).toEqual([null, null, 30, 34]);
    expect(states).toEqual([null, null, GOOD, WATCH]);
  });

  it('of two lines of the same minute the lower one counts', () => {
    const lines = [line('2026-10-05 09:00', 1, BAD), line('2026-10-05 09:00', 2, GOOD)];
    expect(derivedValues(lines, ENDS).values[3]).toBe(2);
  });

  it('the previous value is that of the period before, not of the check-in before', () => {
    const lines = [
      line('2026-08-31 09:00', 20, GOOD),
      line('2026-10-05 09:00', 33, GOOD),
      line('2026-10-12 09:00', 34, GOOD),
    ];
    const derived = derivedValues(lines, ENDS);
    expect(derived.previous).toBe(20);
    expect(derived.checkIns).toBe(3);
  });

  it('the confidence of the period before is the last one that was given in it', () => {
    const lines = [
      line('2026-09-01 09:00', 20, GOOD, 4),
      line('2026-09-29 09:00', 21, GOOD, 6),
      line('2026-09-30 09:00', 22, GOOD),
      line('2026-10-05 09:00', 33, GOOD, 8),
    ];
    expect(derivedValues(lines, ENDS).previousConfidence).toBe(6);
  });

  it('a line without a value changes no period', () => {
    const lines = [line('2026-10-05 09:00', 33, GOOD), line('2026-10-06 09:00', null, null)];
    const derived = derivedValues(lines, ENDS);
    expect(derived.values[3]).toBe(33);
    expect(derived.checkIns).toBe(1);
  });

  it('periods that no check-in tells about keep what is written there', () => {
    const known = { values: [10, 20, 29, null], states: [BAD, BAD, BAD, null], previousConfidence: 5 };
    const derived = derivedValues([line('2026-09-30 09:00', 30, GOOD)], ENDS, known);
    expect(derived.values).toEqual([10, 20, 30, null]);
    expect(derived.previousConfidence).toBe(5);
    expect(derived.misses).toBe(0);
  });

  it('a check-in older than all periods is only counted', () => {
    const derived = derivedValues([line('2025-01-05 09:00', 1, GOOD)], ENDS);
    expect(derived).toMatchObject({ values: [null, null, null, null], previous: null, checkIns: 1 });
  });

  it('the order of the lines does not matter, unless they are of the same minute', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(moments, fc.infiniteStream(fc.integer({ min: 1, max: 8 })), (days, states) => {
        const lines = days.map((after) => {
          const state = states.next().value as number;
          return line(`${isoDate(day('2026-07-01') + after)} 09:00`, after, state, state);
        });
        const shuffled = [...lines].sort(
          (one, other) => ((one.value as number) % 7) - ((other.value as number) % 7),
        );
        expect(derivedValues(shuffled, ENDS)).toEqual(derivedValues(lines, ENDS));
      }),
    );
  });
});

describe('periods missed in a row', () => {
  it.each([
    [[GOOD, WATCH, BAD, BAD], 3],
    [[BAD, BAD, BAD, GOOD], 0],
    [[BAD, GOOD, BAD, null], 1],
    [[BAD, BAD, null, BAD], 3],
    [[BAD, EARLY, 5], 2],
    [[EARLY, null], 0],
    [[], 0],
  ])('%j is %i', (states, misses) => {
    expect(missesInPeriods(states)).toBe(misses);
  });
});

describe('the periods of the past values', () => {
  it('stay while the month lasts, and end on the day of the newest value', () => {
    expect(endsWith(periodEnds(day('2026-10-05'), 12), day('2026-10-15'))).toEqual(
      periodEnds(day('2026-10-15'), 12),
    );
  });

  it('stay where an older value is recorded later', () => {
    const ends = periodEnds(day('2026-10-05'), 12);
    expect(endsWith(ends, day('2026-08-15'))).toEqual(ends);
  });

  it('move on when a new month begins, and each value stays with its month', () => {
    const from = periodEnds(day('2026-10-15'), 12);
    const to = endsWith(from, day('2026-12-01'));
    expect(to.slice(-3).map(isoDate)).toEqual(['2026-10-31', '2026-11-30', '2026-12-01']);
    const values = from.map((_, index) => index);
    const moved = movedPast({ values, states: values, previousConfidence: null }, from, to);
    expect(moved.values).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, null, null]);
  });
});
