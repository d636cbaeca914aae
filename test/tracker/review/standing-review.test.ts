import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/day.ts';
import type { ReviewKind } from '../../../src/tracker/review/review-agenda.ts';
import { reviewedSince, standingReview } from '../../../src/tracker/review/standing-review.ts';
import { serialDate } from '../../../src/tracker/serial-date.ts';
import { HISTORY_FIRST_ROW } from '../../../src/tracker/sheets/history-sheet.ts';
import { readTracker } from '../../../src/tracker/tracker.ts';

const CYCLE = { name: 'FY2026', start: '2026-04-01', end: '2027-03-31', fiscalStart: 4 };

describe('the day of the review before', () => {
  it.each<[ReviewKind, string, string]>([
    ['week', '2026-10-04', '2026-09-27'],
    ['month_end', '2026-09-30', '2026-08-31'],
    ['month_end', '2026-10-04', '2026-09-30'],
    // The fiscal year starts in April, so quarters end in June, September, December and March.
    ['quarter', '2026-09-30', '2026-06-30'],
    ['quarter', '2027-01-15', '2026-12-31'],
    ['year', '2027-03-31', '2026-03-31'],
    ['year', '2026-04-01', '2026-03-31'],
  ])('%s held on %s looks back to %s', (kind, asOf, since) => {
    expect(isoDate(reviewedSince(kind, { asOf, cycle: CYCLE }))).toBe(since);
  });

  // The cycle ended on 31 March, so that this is about March, the fourth quarter and the year 2026.
  it.each<[ReviewKind, string]>([
    ['week', '2027-03-29'],
    ['month_end', '2027-02-28'],
    ['quarter', '2026-12-31'],
    ['year', '2026-03-31'],
  ])('%s held five days after the end of the cycle looks back to %s', (kind, since) => {
    expect(isoDate(reviewedSince(kind, { asOf: '2027-04-05', cycle: CYCLE }))).toBe(since);
  });
});

describe('what a review knows of a standing tracker', () => {
  const tracker = readTracker({
    name: 'Team',
    cycle: CYCLE,
    asOf: '2026-09-30',
    kpis: [{ id: 'K1', name: 'Sales', actual: 40, target: 100 }],
    checkIns: [
      { time: '2026-08-31 09:00', row: 'K1', value: 25, state: 2, source: 'check_in' },
      { time: '2026-08-31 18:00', row: 'K1', value: 30, state: 3, source: 'check_in' },
      { time: '2026-09-20 09:00', row: 'K1', value: 35, state: 3, source: 'check_in' },
    ],
  });
  const blank = (): (string | number)[] => ['', '', '', '', '', ''];
  const kpi = {
    columns: { identity: 1, id: 2, state: 3, progress: 4, pace: 5, landing: 6 },
    values: [blank(), blank(), blank(), blank(), ['Sales', 'K1', 4, 0.4, 0.66, 80]],
  };
  const history = {
    columns: { identity: 1, v11: 2, v12: 3, s11: 4, s12: 5 },
    values: [
      ...Array.from({ length: HISTORY_FIRST_ROW - 2 }, blank),
      ['', serialDate('2026-07-31') as number, serialDate('2026-09-30') as number, '', '', ''],
      ['K1', 20, 40, 1, 4, ''],
    ],
  };

  const rowOf = (kind: ReviewKind, sheets: object) =>
    standingReview(tracker, { kpi, ...sheets }, kind, 'en').rows[0];

  it('is the light and the figures that the sheet shows', () => {
    expect(rowOf('month_end', {})).toMatchObject({
      state: 'needs_action',
      progress: 0.4,
      pace: 0.66,
      landing: 80,
    });
  });

  it('compares with the last line of the log before the day of the review before', () => {
    expect(rowOf('month_end', {})?.previous).toEqual({ value: 30, state: 'watch', progress: 0.3 });
    expect(rowOf('week', {})?.previous).toMatchObject({ value: 35 });
  });

  it('compares with the period before where the log is silent', () => {
    const silent = { ...tracker, checkIns: [] };
    const { rows } = standingReview(silent, { kpi, history }, 'month_end', 'en');
    expect(rows[0]?.previous).toEqual({ value: 20, state: 'achieved', progress: 0.2 });
    expect(rowOf('quarter', { history })?.previous).toBeNull();
  });
});
