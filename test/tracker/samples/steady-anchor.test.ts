import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/day.ts';
import { steadyAnchor } from '../../../src/tracker/samples/steady-anchor.ts';

/** Start and end of the year a sample made on a day stands in. */
function yearOn(today: string): string {
  const { end, start } = steadyAnchor(today, 4);
  return `${isoDate(start)} to ${isoDate(end)}`;
}

describe('the year a steady sample stands in', () => {
  it('is the fiscal year of the day before', () => {
    expect(yearOn('2026-10-01')).toBe('2026-04-01 to 2027-03-31');
    expect(yearOn('2027-04-01')).toBe('2026-04-01 to 2027-03-31');
  });

  it('began half a year earlier while a tenth of the fiscal year is not over yet', () => {
    // 36 of 365 days are less than a tenth, 37 are more.
    expect(yearOn('2026-04-02')).toBe('2025-10-01 to 2026-09-30');
    expect(yearOn('2026-05-07')).toBe('2025-10-01 to 2026-09-30');
    expect(yearOn('2026-05-08')).toBe('2026-04-01 to 2027-03-31');
  });

  it('works for every month a fiscal year may start with', () => {
    for (let month = 1; month <= 12; month += 1) {
      const today = `2026-${String(month).padStart(2, '0')}-03`;
      const { asOf, end, start } = steadyAnchor(today, month);
      expect(start).toBeLessThan(asOf);
      expect((asOf - start + 1) / (end - start + 1)).toBeCloseTo(0.5, 1);
    }
  });
});
