import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KPI_THRESHOLDS, light, STRETCH_THRESHOLDS, type State } from '../../src/core/light.ts';
import type { Direction } from '../../src/core/progress.ts';

const of = (
  actual: number | null,
  target: number,
  elapsed: number,
  baseline: number | null = null,
  direction: Direction | null = null,
) => light(actual, { target, baseline, direction }, elapsed, KPI_THRESHOLDS);

const RANK: Readonly<Record<string, number>> = { needs_action: 0, watch: 1, on_track: 2, achieved: 3 };

describe('light', () => {
  it('judges the pace: 0.9 and better is on track, 0.7 watch, below needs action', () => {
    expect([90, 89, 70, 69].map((actual) => of(actual, 100, 1))).toEqual([
      'on_track',
      'watch',
      'watch',
      'needs_action',
    ]);
    expect(of(45, 100, 0.5)).toBe('on_track');
  });

  it('a boundary belongs to the better colour, binary dust forgiven', () => {
    expect(of(0.7 * 3, 3, 1)).toBe('watch');
    expect(of(0.1 + 0.2 + 0.6, 1, 1)).toBe('on_track');
  });

  it('an empty actual is no data, never red', () => {
    expect(of(null, 100, 1)).toBe('no_data');
    expect(of(0, 100, 1)).toBe('needs_action');
  });

  // Source: rulings B1: limit 1,000 with 900 spent at half time has the pace 2 − 900/500 = 0.2.
  it('a limit is judged against what may be spent by now, and achieved only at the end', () => {
    expect(of(900, 1000, 0.5, null, 'down')).toBe('needs_action');
    expect(of(500, 1000, 0.5, null, 'down')).toBe('on_track');
    expect(of(900, 1000, 1, null, 'down')).toBe('achieved');
    expect(of(0, 1000, 0.5, null, 'down')).toBe('on_track');
  });

  // Source: rulings N1.
  it('a limit that is exceeded is at best watch', () => {
    expect(of(1001, 1000, 1, null, 'down')).toBe('watch');
    expect(of(510, 1000, 0.5, null, 'down')).toBe('watch');
  });

  it('what can not be lost any more is achieved at once', () => {
    expect(of(100, 100, 0.2)).toBe('achieved');
    expect(of(20, 20, 0.2, 100)).toBe('achieved');
    expect(of(100, 100, 0.5, null, 'keep')).toBe('on_track');
    expect(of(100, 100, 1, null, 'keep')).toBe('achieved');
  });

  // Source: rulings 26, B17: judged from exactly 0.1 on; keep is never too early.
  it('is too early below a tenth of the period', () => {
    expect(of(1, 100, 0.09)).toBe('too_early');
    expect(of(1, 100, 0)).toBe('too_early');
    expect(of(1, 100, 0.1)).toBe('needs_action');
    expect(of(200, 100, 0, null, 'keep')).toBe('needs_action');
  });

  // Source: domain section 3, Stretch light; rulings B2.
  it('a key result that will end at 0.75 is on track, at 0.5 watch, at 0.3 needs action', () => {
    const stretch = (actual: number) =>
      light(actual, { target: 100, baseline: null, direction: null }, 1, STRETCH_THRESHOLDS);
    expect([75, 70, 50, 40, 30].map(stretch)).toEqual([
      'on_track',
      'on_track',
      'watch',
      'watch',
      'needs_action',
    ] satisfies State[]);
  });

  it('never worsens as the actual gets better', () => {
    const cases = fc.constantFrom<[Direction | null, number | null]>(
      [null, null],
      ['down', null],
      [null, 0],
      [null, 500],
    );
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        ([direction, baseline], a, b, elapsed) => {
          const isDown = direction === 'down' || baseline === 500;
          const [worse, better] = isDown === a > b ? [a, b] : [b, a];
          const at = (actual: number) => RANK[of(actual, 100, elapsed, baseline, direction)]!;
          expect(at(better)).toBeGreaterThanOrEqual(at(worse));
        },
      ),
    );
  });
});
