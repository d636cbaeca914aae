import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade, keyResultLight, keyResultScore, objectiveScore } from '../../src/core/okr.ts';

const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('OKR scores', () => {
  it('a key result scores its progress, limited to 0…1', () => {
    expect(keyResultScore(27, 30, 20)).toBeCloseTo(0.7, 12);
    expect(keyResultScore(10, 30, 20)).toBe(0);
    expect(keyResultScore(35, 30, 20)).toBe(1);
    expect(keyResultScore(15, 30, null)).toBe(0.5);
  });

  // Source: domain section 3, Roll-up vector.
  it('weights 30/20/50 over 1/3, 1 and 0.2 give 0.40', () => {
    expect(objectiveScore([1 / 3, 1, 0.2], [30, 20, 50])).toBeCloseTo(0.4, 12);
  });

  it('key results without data are left out, a blank weight counts 1, scores are limited first', () => {
    expect(objectiveScore([0.4, null, 0.8], [null, 9, 3])).toBeCloseTo(0.7, 12);
    expect(objectiveScore([1.8, -0.5], [])).toBe(0.5);
    expect(objectiveScore([null, null], [1, 1])).toBeNull();
  });

  it('equal weights equal the mean', () => {
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 1e6 }),
        (scores, weight) => {
          const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
          expect(
            objectiveScore(
              scores,
              scores.map(() => weight),
            ),
          ).toBeCloseTo(mean, 9);
        },
      ),
    );
  });

  it('negative weights and weights that are all 0 are refused', () => {
    expect(() => objectiveScore([0.5], [-1])).toThrow('too_small');
    expect(() => objectiveScore([0.5, 1], [0, 0])).toThrow('weights_all_zero');
  });

  // Source: rulings 27, B2: achieved at full progress; no light for a missing value but "no data".
  it('a key result knows the same states as a KPI', () => {
    expect(keyResultLight(null, 100, null, 0.5)).toBe('no_data');
    expect(keyResultLight(100, 100, null, 0.5)).toBe('achieved');
    expect(keyResultLight(1, 100, null, 0.05)).toBe('too_early');
  });
});

describe('grades', () => {
  // Source: domain section 3, Grade; rulings 31.
  it.each([
    [
      's0',
      [0, 0.39, 0.4, 0.69, 0.7, 0.99, 1],
      ['missed', 'missed', 'almost', 'almost', 'success', 'success', 'too_small_goal'],
    ],
    ['s4', [0.59, 0.6, 0.99, 1], ['missed', 'good', 'good', 'too_small_goal']],
    ['google', [0.34, 0.35, 0.64, 0.65, 1], ['red', 'yellow', 'yellow', 'green', 'green']],
  ] as const)('%s', (scheme, scores, grades) => {
    expect(scores.map((each) => grade(each, scheme))).toEqual(grades);
  });

  it('forgives binary dust at a boundary', () => {
    expect(grade(0.1 * 7, 's0')).toBe('success');
    expect(grade(0.7 - 1e-12, 's0')).toBe('success');
  });
});
