import { describe, expect, it } from 'vitest';
import { failUseCase } from './fail-use-case.ts';
import { USE_CASES } from './use-cases.ts';

// `npm run prove -- faults drawing` tries more calls, and those use cases, too.
const tried = USE_CASES.filter(({ slow }) => slow !== 'none');

describe('when a call of the spreadsheet, a lock or the memory fails', { timeout: 3_600_000 }, () => {
  it.each(tried.map((useCase) => [useCase.name, useCase] as const))(
    '%s is done, or everything is as before',
    async (_, useCase) => {
      const { damage, ...counted } = await failUseCase(useCase, useCase.slow ? 1 : 2);
      expect(damage).toEqual([]);
      expect(counted.takenBack).toBeGreaterThan(0);
      expect(counted.tried).toBe(counted.takenBack + counted.done);
    },
  );
});
