import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Proof } from './proof.ts';

/** Tests of `npm test` that are run once more with larger numbers, which they read from the environment. */
interface MoreTests extends Pick<Proof, 'claim' | 'notes' | 'seeds' | 'more'> {
  readonly tests: readonly string[];
  readonly setting: string;
  readonly value: string;
  /** With `--all`. */
  readonly most?: string;
}

/** What is read of the report of a run of tests. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta: { readonly counted?: Readonly<Record<string, number>> };
    }[];
  }[];
}

const FOLDER = '.cache/proofs';

/** A proof that runs tests with a larger number: one row for each test, with what it counted. */
export function moreTests({ most, setting, tests, value: usual, ...about }: MoreTests): Proof {
  return {
    ...about,
    head: ['test', setting, 'what it says', 'counted'],
    run: async (row, all) => {
      const value = all && most ? most : usual;
      const file = join(FOLDER, `${process.pid}.json`);
      mkdirSync(FOLDER, { recursive: true });
      const reports = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`];
      spawnSync('npx', ['vitest', 'run', ...reports, ...tests], {
        stdio: 'inherit',
        env: { ...process.env, [setting]: value },
      });
      const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
      rmSync(file);
      for (const { assertionResults, message, name } of testResults) {
        const path = relative(process.cwd(), name);
        if (assertionResults.length === 0) row(false, path, value, message, '');
        for (const { fullName, meta, status } of assertionResults) {
          const counted = Object.entries(meta.counted ?? {}).map(([what, count]) => `${what} ${count}`);
          row(status === 'passed', path, value, fullName.trim(), counted.join(', '));
        }
      }
    },
  };
}

/** Formulas of the sheets against the same measures computed by core. */
export const conformance = moreTests({
  claim: 'On 20,000 random rows every measure a tracker shows is what core computes.',
  seeds: '20261015 (test/same-chance.ts)',
  tests: ['okr', 'kpi', 'qualitative', 'funnel'].map((rows) => `test/tracker/${rows}-conformance.test.ts`),
  setting: 'CONFORMANCE_ROWS',
  value: '20000',
});

/** Custom functions under anything that can stand in cells. */
export const anything = moreTests({
  claim: 'Whatever stands in cells, every custom function answers with a result or a sentence.',
  seeds: '20261015',
  tests: ['test/functions/any-arguments.test.ts'],
  setting: 'RANDOM_ARGUMENTS',
  value: '100000',
});
