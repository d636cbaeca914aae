import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilDate, type Day, dayFrom, isoDate, parseDay, weekday } from '../../src/core/day.ts';
import { elapsedBusiness, elapsedCalendar, elapsedWeighted } from '../../src/core/elapsed.ts';

const day = (iso: string): Day => parseDay(iso)!;
const period = (start: string, end: string) => ({ start: day(start), end: day(end) });

describe('days', () => {
  it('are the days of the calendar, leap years included', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2000-02-29') - day('2000-02-28')).toBe(1);
    expect(dayFrom(2100, 2, 29)).toBeNull();
    expect(dayFrom(2026, 13, 1)).toBeNull();
    expect(isoDate(day('9999-12-31'))).toBe('9999-12-31');
    expect(isoDate(dayFrom(1900, 1, 1)!)).toBe('1900-01-01');
  });

  it('are counted as the language itself counts them, from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (any) => {
        const moment = new Date(any * 86_400_000);
        const parts = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()] as const;
        const { year, month, date } = civilDate(any);
        expect([year, month, date]).toEqual(parts);
        expect(dayFrom(...parts)).toBe(any);
      }),
      { numRuns: 2000 },
    );
  });

  // 2026-10-15 is a Thursday, 2000-01-01 was a Saturday (any almanac).
  it('know their weekday', () => {
    expect(weekday(day('2026-10-15'))).toBe(4);
    expect(weekday(day('2000-01-01'))).toBe(6);
    expect(weekday(dayFrom(1900, 1, 1)!)).toBe(1);
  });

  it('a month later keeps the date, at most the last of the month', () => {
    expect(isoDate(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(isoDate(addMonths(day('2026-11-30'), 3))).toBe('2027-02-28');
    expect(isoDate(addMonths(day('2026-01-15'), -1))).toBe('2025-12-15');
  });

  it('are read with dashes or slashes, half or full width, never guessed', () => {
    expect(parseDay('２０２６/４/１')).toBe(day('2026-04-01'));
    for (const text of ['2026-4/1', '26-04-01', '2026-02-30', '4/1/2026', '2026-04', '']) {
      expect(parseDay(text)).toBeNull();
    }
  });
});

describe('elapsed', () => {
  // Source: domain section 3, Elapsed.
  it('counts both ends', () => {
    expect(elapsedCalendar(period('2026-04-01', '2026-04-30'), day('2026-04-15'))).toBe(0.5);
    expect(elapsedCalendar(period('2026-01-01', '2026-03-31'), day('2026-02-14'))).toBe(0.5);
  });

  it('is 0 before the start and 1 from the end on', () => {
    const april = period('2026-04-01', '2026-04-30');
    expect(elapsedCalendar(april, day('2026-03-31'))).toBe(0);
    expect(elapsedCalendar(april, day('2026-04-30'))).toBe(1);
    expect(elapsedCalendar(april, day('2027-04-30'))).toBe(1);
  });

  // Friday 3 April to Thursday 9 April 2026: Fri Mon Tue Wed Thu are five business days.
  it('counts business days without weekends and holidays', () => {
    const week = period('2026-04-03', '2026-04-09');
    expect(elapsedBusiness(week, day('2026-04-06'), [])).toBe(0.4);
    expect(elapsedBusiness(week, day('2026-04-05'), [])).toBe(0.2);
    const holidays = ['2026-04-06', '2026-04-06', '2026-04-05', '2026-05-01'].map(day);
    expect(elapsedBusiness(week, day('2026-04-07'), holidays)).toBe(0.5);
  });

  it('counts business days like a person with a calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -5, max: 70 }),
        (start, length, passed) => {
          const days = Array.from({ length: length + 1 }, (_, i) => start + i);
          const business = days.filter((each) => weekday(each) !== 0 && weekday(each) !== 6);
          fc.pre(business.length > 0);
          const asOf = start + passed;
          const expected = business.filter((each) => each <= asOf).length / business.length;
          expect(elapsedBusiness({ start, end: start + length }, asOf, [])).toBeCloseTo(expected, 12);
        },
      ),
    );
  });

  // 12 months, the last one double: January is 1 of 13 parts; half of February (14 of 28 days) another half part.
  it('weighs months when the period consists of whole months', () => {
    const year = period('2026-01-01', '2026-12-31');
    const weights = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2];
    expect(elapsedWeighted(year, day('2026-01-31'), weights)).toBeCloseTo(1 / 13, 12);
    expect(elapsedWeighted(year, day('2026-02-14'), weights)).toBeCloseTo(1.5 / 13, 12);
    expect(elapsedWeighted(year, day('2026-12-31'), weights)).toBe(1);
  });

  it('weighs equal parts otherwise, or every day', () => {
    const ten = period('2026-04-01', '2026-04-10');
    expect(elapsedWeighted(ten, day('2026-04-05'), [1, 3])).toBeCloseTo(0.25, 12);
    expect(elapsedWeighted(ten, day('2026-04-01'), [10, 1, 1, 1, 1, 1, 1, 1, 1, 2])).toBeCloseTo(0.5, 12);
  });

  it('with equal weights is the calendar share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 12 }),
        (length, passed, parts) => {
          const any = { start: 20_000, end: 20_000 + length };
          const isMonths = addMonths(any.start, parts) === any.end + 1;
          fc.pre(!isMonths);
          const weighted = elapsedWeighted(
            any,
            20_000 + passed,
            Array.from({ length: parts }, () => 7),
          );
          expect(weighted).toBeCloseTo(elapsedCalendar(any, 20_000 + passed), 9);
        },
      ),
    );
  });

  it('refuses periods and weights without meaning', () => {
    const april = period('2026-04-01', '2026-04-30');
    expect(() => elapsedCalendar({ start: april.end, end: april.start }, april.end)).toThrow(
      'start_after_end',
    );
    expect(() => elapsedBusiness(period('2026-04-04', '2026-04-05'), april.end, [])).toThrow(
      'no_business_days',
    );
    expect(() =>
      elapsedWeighted(
        april,
        april.end,
        Array.from({ length: 13 }, () => 1),
      ),
    ).toThrow('weights_count');
    expect(() => elapsedWeighted(april, april.end, [0, 0])).toThrow('weights_all_zero');
    expect(() => elapsedWeighted(april, april.end, [1, -1])).toThrow('too_small');
  });
});
