import { spawnSync } from 'node:child_process';
import type { Proof } from './proof.ts';

/** Tests of `npm test` that are run once more with larger numbers, which they read from the environment. */
interface MoreTests {
  readonly claim: string;
  readonly tests: readonly string[];
  readonly setting: string;
  readonly value: string;
}

/** A proof that runs tests with a larger number. */
export function moreTests({ claim, setting, tests, value }: MoreTests): Proof {
  return {
    claim,
    head: ['tests', setting, 'passed'],
    run: async (row) => {
      const env = { ...process.env, [setting]: value };
      const { status } = spawnSync('npx', ['vitest', 'run', ...tests], { stdio: 'inherit', env });
      for (const test of tests) row(test, value, status === 0 ? 'yes' : 'no');
      return status === 0;
    },
  };
}

/** Formulas of the sheets against the same measures computed by core. */
export const conformance = moreTests({
  claim: 'On 20,000 random rows every measure a tracker shows is what core computes.',
  tests: ['okr', 'kpi', 'qualitative', 'funnel'].map((rows) => `test/tracker/${rows}-conformance.test.ts`),
  setting: 'CONFORMANCE_ROWS',
  value: '20000',
});

/** Custom functions under anything that can stand in cells. */
export const anything = moreTests({
  claim: 'Whatever stands in cells, every custom function answers with a result or a sentence.',
  tests: ['test/functions/any-arguments.test.ts'],
  setting: 'RANDOM_ARGUMENTS',
  value: '100000',
});
