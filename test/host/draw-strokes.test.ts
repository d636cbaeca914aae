import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestStrokes, type Stroke } from '../../src/host/draw-strokes.ts';

/** What stands there after all strokes. */
function painted<T>(present: readonly T[], strokes: readonly Stroke<T>[]): T[] {
  const values = [...present];
  for (const { count, first, value } of strokes) values.fill(value, first - 1, first - 1 + count);
  return values;
}

/** The fewest strokes by trying all, each more often than needed to be sure: breadth first over what may stand there. */
function fewestByTrying(present: readonly number[], wanted: readonly number[]): number {
  const colours = [...new Set(wanted)];
  let reached = new Set([present.join()]);
  for (let count = 0; ; count += 1) {
    if (reached.has(wanted.join())) return count;
    const next = new Set<string>();
    for (const text of reached) {
      for (let from = 0; from < wanted.length; from += 1) {
        for (let to = from; to < wanted.length; to += 1) {
          for (const colour of colours) {
            const values = text.split(',');
            values.fill(String(colour), from, to + 1);
            next.add(values.join());
          }
        }
      }
    }
    reached = next;
  }
}

const few = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 });

describe('the fewest strokes', () => {
  it('leave what is wanted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 })),
        fc.array(fc.integer({ min: 1, max: 5 })),
        (wanted, other) => {
          const present = wanted.map((_, at) => other[at] ?? 0);
          expect(painted(present, fewestStrokes(wanted, present))).toEqual(wanted);
        },
      ),
    );
  });

  it('are as few as anybody finds by trying', () => {
    fc.assert(
      fc.property(few, few, (wanted, other) => {
        const present = wanted.map((_, at) => other[at] ?? 0);
        expect(fewestStrokes(wanted, present)).toHaveLength(fewestByTrying(present, wanted));
      }),
      { numRuns: 40 },
    );
  });

  it('are none where everything is right already', () => {
    expect(fewestStrokes([7, 7, 8], [7, 7, 8, 9])).toEqual([]);
  });

  it('paint a wide one first and what differs over it', () => {
    expect(fewestStrokes([1, 2, 1])).toEqual([
      { first: 1, count: 3, value: 1 },
      { first: 2, count: 1, value: 2 },
    ]);
  });

  it('leave alone what nothing is said about, unless it lies between', () => {
    expect(fewestStrokes([null, 4, null, 4, null])).toEqual([{ first: 2, count: 3, value: 4 }]);
  });
});
