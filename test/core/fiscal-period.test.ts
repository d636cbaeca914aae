import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayFrom } from '../../src/core/day.ts';
import { fiscalPeriod } from '../../src/core/fiscal-period.ts';

const day = (year: number, month: number, date: number) => dayFrom(year, month, date) as number;

describe('fiscal period', () => {
  // Source: rulings 59.
  it('is named after the year in which it starts', () => {
    expect(fiscalPeriod(day(2027, 3, 31), 4)).toEqual({ year: 2026, quarter: 4 });
    expect(fiscalPeriod(day(2026, 4, 1), 4)).toEqual({ year: 2026, quarter: 1 });
    expect(fiscalPeriod(day(2026, 12, 31), 1)).toEqual({ year: 2026, quarter: 4 });
    expect(fiscalPeriod(day(2026, 1, 31), 12)).toEqual({ year: 2025, quarter: 1 });
  });

  it('three months later it is the next quarter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 12 }),
        (today, startMonth) => {
          const place = (when: number) => {
            const { year, quarter } = fiscalPeriod(when, startMonth);
            return year * 4 + quarter;
          };
          expect(place(addMonths(today, 3))).toBe(place(today) + 1);
        },
      ),
    );
  });

  it('starts in one of twelve months', () => {
    expect(() => fiscalPeriod(0, 0)).toThrow('too_small');
    expect(() => fiscalPeriod(0, 13)).toThrow('too_large');
  });
});
