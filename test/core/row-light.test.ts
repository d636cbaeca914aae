import { describe, expect, it } from 'vitest';
import { type CycleClock, elapsedOn } from '../../src/core/cycle-clock.ts';
import { type Day, parseDay } from '../../src/core/day.ts';
import { KPI_THRESHOLDS } from '../../src/core/light.ts';
import type { Goal } from '../../src/core/progress.ts';
import { type Judging, rowLight } from '../../src/core/row-light.ts';

const half: Judging = { elapsed: 1 / 2, judged: 1 / 2, isOver: false, limits: KPI_THRESHOLDS, guard: 1 / 10 };
const over: Judging = { ...half, elapsed: 1, judged: 1, isOver: true };
const upTo = (target: number, more: Partial<Goal> = {}): Goal => ({
  target,
  baseline: null,
  direction: null,
  ...more,
});

// Expected lights by hand from domain section 3, Traffic light, and rulings B1, B2, N1.
describe('the light of a row of a tracker', () => {
  it.each([
    ['half of the target at half time', 50, upTo(100), half, 'on_track'],
    ['40 of 100 at half time is 80 % of the pace', 40, upTo(100), half, 'watch'],
    ['30 of 100 at half time is 60 % of the pace', 30, upTo(100), half, 'needs_action'],
    ['the target before its time', 100, upTo(100), half, 'achieved'],
    ['what is not reached after the end', 99, upTo(100), over, 'overdue'],
    ['what is reached after the end', 100, upTo(100), over, 'achieved'],
    ['no figure after the end', null, upTo(100), over, 'no_data'],
    ['a limit kept at half time can still be lost', 400, upTo(1000, { direction: 'down' }), half, 'on_track'],
    ['a limit nine tenths spent at half time', 900, upTo(1000, { direction: 'down' }), half, 'needs_action'],
    ['inside a band at half time', 103, upTo(100, { direction: 'keep' }), half, 'on_track'],
    [
      'a twentieth of the time is too early',
      1,
      upTo(100),
      { ...half, elapsed: 0.05, judged: 0.05 },
      'too_early',
    ],
    [
      'a standing figure is judged as if the time were over',
      65,
      upTo(100),
      { ...half, judged: 1 },
      'needs_action',
    ],
  ] as const)('%s', (_, actual, goal, judging, state) => {
    expect(rowLight(actual, goal, judging)).toBe(state);
  });
});

const day = (date: string): Day => parseDay(date) as Day;
const clock: CycleClock = {
  start: day('2026-04-01'),
  end: day('2027-03-31'),
  method: 'calendar',
  holidays: [],
  weights: [],
};
const none = { start: null, end: null };

describe('the share of the time that is over', () => {
  it('is that of the cycle, or of the dates of the row', () => {
    // 183 of 365 days; 15 of 30 days.
    expect(elapsedOn(day('2026-09-30'), clock, none)).toBeCloseTo(183 / 365, 12);
    const own = { start: day('2026-09-01'), end: day('2026-09-30') };
    expect(elapsedOn(day('2026-09-15'), clock, own)).toBeCloseTo(1 / 2, 12);
  });

  it('follows the weights of the months only where the row has no dates of its own', () => {
    // April weighs 2, the other eleven months 1: 2 of 13 at the end of April.
    const weighted: CycleClock = { ...clock, method: 'weights', weights: [2] };
    expect(elapsedOn(day('2026-04-30'), weighted, none)).toBeCloseTo(2 / 13, 12);
    expect(elapsedOn(day('2026-04-30'), weighted, { start: clock.start, end: null })).toBeCloseTo(
      30 / 365,
      12,
    );
  });

  it('of months that all weigh nothing cannot be told', () => {
    const nothing: CycleClock = { ...clock, method: 'weights', weights: Array.from({ length: 12 }, () => 0) };
    expect(elapsedOn(day('2026-04-30'), nothing, none)).toBeNull();
  });
});
