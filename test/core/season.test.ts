import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeason, NO_SEASON } from '../../src/core/season.ts';
import { seasonalPattern } from '../../src/core/seasonal-pattern.ts';
import { PUBLISHED_SERIES } from './tables/published-series.ts';

const series = (name: string) => PUBLISHED_SERIES.find((s) => s.name === name)!.values;
const pattern = (length: number, at: (t: number) => number) => Array.from({ length }, (_, t) => at(t));

describe('finding a season', () => {
  it.each([
    // R 4.2: anova(lm(log(x) ~ t), lm(log(x) ~ t + season)), F of the dummies, for the seasons of the calendar.
    ['air passengers', 12, 59.047534929074],
    ['gas consumption', 4, 129.12312461939],
    ['accidental deaths', 12, 24.251023151162],
  ])('%s: the season of %i periods, as clear as another program says', (name, length, strength) => {
    const season = findSeason(series(name), null);
    expect(season.length).toBe(length);
    expect(season.strength / strength).toBeCloseTo(1, 9);
  });

  it.each(['flow of the Nile', 'lynx trapped', 'level of Lake Huron', 'German share index'])(
    '%s has no season',
    (name) => {
      expect(findSeason(series(name), null)).toBe(NO_SEASON);
    },
  );

  it('a week is found in daily figures', () => {
    expect(findSeason(series('births a day, 2001'), null).length).toBe(7);
  });

  it('a given length is used as soon as two full seasons are there', () => {
    const values = pattern(10, (t) => [3, 9, 4, 7, 5][t % 5]! + t / 10);
    expect(findSeason(values, 5).length).toBe(5);
    expect(findSeason(values.slice(1), 5)).toBe(NO_SEASON);
    expect(findSeason(series('air passengers'), 1)).toBe(NO_SEASON);
  });

  it('an exact pattern of four is not taken for one of twelve', () => {
    expect(
      findSeason(
        pattern(600, (t) => [5, 1, 3, 2][t % 4]!),
        null,
      ).length,
    ).toBe(4);
  });

  it('a pattern is found however small its figures are', () => {
    const values = pattern(40, (t) => 1e-9 * [5, -1, 3, -2][t % 4]!);
    expect(findSeason(values, null).length).toBe(4);
  });

  it('a constant or straight history has none, whatever is said', () => {
    expect(
      findSeason(
        pattern(48, () => 0.1),
        null,
      ),
    ).toBe(NO_SEASON);
    expect(
      findSeason(
        pattern(48, (t) => 0.1 * t - 2),
        null,
      ),
    ).toBe(NO_SEASON);
    expect(
      findSeason(
        pattern(48, () => 7),
        12,
      ),
    ).toBe(NO_SEASON);
  });
});

describe('taking a season out', () => {
  it('leaves a straight line of a line with an exact pattern of factors', () => {
    const factors = [0.5, 1.5, 0.8, 1.2];
    const values = pattern(40, (t) => 100 * factors[t % 4]!);
    const { remove, width } = seasonalPattern(values, { length: 4, strength: 1e12 });
    expect(values.map(remove)).toEqual(values.map(() => expect.closeTo(100, 6)));
    expect([40, 41, 42, 43].map(width)).toEqual(factors.map((factor) => expect.closeTo(factor, 6)));
  });

  it('adds and subtracts where values reach 0', () => {
    const steps = [-3, 3, -1, 1];
    const values = pattern(40, (t) => 3 + steps[t % 4]!);
    const { remove, width } = seasonalPattern(values, { length: 4, strength: 1e12 });
    expect(values.map(remove)).toEqual(values.map(() => expect.closeTo(3, 6)));
    expect(width(40)).toBe(1);
  });

  it('a weak pattern is taken as noise', () => {
    const values = pattern(24, (t) => 100 + ((t * 7) % 12));
    const { remove } = seasonalPattern(values, { length: 12, strength: 0.9 });
    expect(values.map(remove)).toEqual(values.map((value) => expect.closeTo(value, 9)));
  });

  it('what is taken out is put back', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 8, maxLength: 30 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (values, f) => {
          const { remove, restore } = seasonalPattern(values, { length: 4, strength: f });
          values.forEach((v, t) => {
            expect(restore(remove(v, t), t)).toBeCloseTo(v, 6);
          });
        },
      ),
    );
  });
});
