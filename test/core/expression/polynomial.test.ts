import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTimes, multiply, type Polynomial, realRoots } from '../../../src/core/expression/polynomial.ts';

describe('polynomials', () => {
  // By hand: (x − 1)(x + 2) = x² + x − 2.
  it('are multiplied and added', () => {
    expect(multiply([-1, 1], [2, 1])).toEqual([-2, 1, 1]);
    expect(addTimes([1, 2, 3], -1, [0, 1, 3])).toEqual([1, 1]);
    expect(addTimes([0.1 + 0.2], -1, [0.3])).toEqual([]);
  });

  it('have the roots they were made of', () => {
    const roots = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(roots, fc.integer({ min: 1, max: 1e6 }), (wanted, factor) => {
        const product = wanted.reduce<Polynomial>((all, root) => multiply(all, [-root, 1]), [factor]);
        const sorted = [...wanted].sort((one, other) => one - other);
        const found = realRoots(product);
        expect(found.length).toBe(sorted.length);
        found.forEach((root, i) => {
          expect(root).toBeCloseTo(sorted[i]!, 4);
        });
      }),
    );
  });

  it('a root that is only touched is found, too; x² + 1 has none', () => {
    expect(realRoots(multiply([-3, 1], [-3, 1]))).toEqual([3]);
    expect(realRoots([1, 0, 1])).toEqual([]);
    expect(realRoots([5])).toEqual([]);
  });
});
