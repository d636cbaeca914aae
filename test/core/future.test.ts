import { describe, expect, it } from 'vitest';
import { future } from '../../src/core/future.ts';
import { Refusal } from '../../src/core/refusal.ts';

describe('a history of counts that cannot be', () => {
  it.each([
    [[[5, 3]], { successes: 5, trials: 3, position: 1 }],
    // A row with a blank is skipped, and counted.
    [
      [
        [1, 10],
        [2, null],
        [9, 8],
      ],
      { successes: 9, trials: 8, position: 5 },
    ],
  ])('is refused with the place of its cell, counted row by row: %j', (history, facts) => {
    const refused = (): unknown => {
      try {
        return future(history, 1, null, 'rate');
      } catch (problem) {
        return problem;
      }
    };
    const problem = refused();
    expect(problem).toBeInstanceOf(Refusal);
    expect(problem).toMatchObject({ code: 'successes_exceed_trials', facts });
  });
});
