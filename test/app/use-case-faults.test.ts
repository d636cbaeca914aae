import { describe, expect, it } from 'vitest';
import { failUseCase } from './fail-use-case.ts';
import { USE_CASES } from './use-cases.ts';

/** `FAILED_CALLS=every` lets each call fail, by `npm run prove -- faults`. */
const isEvery = process.env.FAILED_CALLS === 'every';

const tried = USE_CASES.filter(({ slow }) => isEvery || slow !== 'none');

describe('when a call of the spreadsheet, a lock or the memory fails', { timeout: 3_600_000 }, () => {
  it.each(tried.map((useCase) => [useCase.name, useCase] as const))(
    '%s is done, or everything is as before',
    async (_, useCase) => {
      const count = isEvery ? Number.POSITIVE_INFINITY : useCase.slow ? 1 : 3;
      const { damage, ...counted } = await failUseCase(useCase, count);
      expect(damage).toEqual([]);
      expect(counted.takenBack).toBeGreaterThan(0);
      expect(counted.tried).toBe(counted.takenBack + counted.done);
    },
  );
});
