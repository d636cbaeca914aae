import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Mutant } from './mutants.ts';

/** How long each test takes without a mistake, in milliseconds. */
export type Durations = ReadonlyMap<string, number>;

/** What is read of the report of a run. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

const FOLDER = '.cache/mutation';
/** Rows of the tests that compare sheets with core, far fewer than usual: a mistake shows on most of them. */
const ROWS = { CONFORMANCE_ROWS: '200', RANDOM_ARGUMENTS: '200' };
/** So many of the nearest tests are tried before all others. */
const NEAREST = 6;
/** A run that takes so many times as long as usual, after a start of {@link START} seconds, has no end. */
const MANY_TIMES = 5;
const START = 30;

/** Runs tests as they are. @throws Error when one fails: then nothing can be said about mistakes */
export async function durationsOf(tests: readonly string[]): Promise<Durations> {
  mkdirSync(FOLDER, { recursive: true });
  const report = reportIn('usual');
  const failed = await fails(tests, report, { seconds: 'unlimited', options: ['--bail=0'] });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  rmSync(report);
  if (failed) throw new Error('Tests fail without a mistake, too.');
  return new Map(
    testResults.map(({ endTime, name, startTime }) => [relative(process.cwd(), name), endTime - startTime]),
  );
}

/** Does any test fail with the mutant in the place of its file? The nearest tests are asked first. */
export async function isCaught(
  file: string,
  { code }: Mutant,
  tests: readonly string[],
  { durations, slot }: { readonly durations: Durations; readonly slot: number },
): Promise<boolean> {
  const place = join(FOLDER, `${process.pid}-${slot}.js`);
  const report = reportIn(String(slot));
  writeFileSync(place, code);
  try {
    const stages = [tests.slice(0, NEAREST), tests.slice(NEAREST)].filter((stage) => stage.length > 0);
    for (const stage of stages) {
      const usual = stage.reduce((sum, test) => sum + (durations.get(test) ?? 0), 0) / 1000;
      const seconds = String(Math.ceil(START + MANY_TIMES * usual));
      if (await fails(stage, report, { seconds, mutation: { MUTATED: file, MUTANT: place } })) return true;
    }
    return false;
  } finally {
    rmSync(place);
    rmSync(report, { force: true });
  }
}

function reportIn(slot: string): string {
  return join(FOLDER, `${process.pid}-${slot}.json`);
}

interface Run {
  /** What tests may take of a processor: a limit on the clock would find mistakes wherever the machine is busy. */
  readonly seconds: string;
  readonly mutation?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
}

/** Do these tests fail, or have no end? @throws Error when they could not be asked */
function fails(
  tests: readonly string[],
  report: string,
  { mutation = {}, options = [], seconds }: Run,
): Promise<boolean> {
  rmSync(report, { force: true });
  const config = ['--root', '.', '--config', 'scripts/prove/mutation/vitest.config.ts'];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...config, `--outputFile=${report}`, ...options];
  const limited = ['-c', 'ulimit -c 0; ulimit -t "$0"; exec "$@"', seconds, process.execPath];
  const run = spawn('sh', [...limited, ...vitest, ...tests], {
    stdio: 'ignore',
    env: { ...process.env, ...ROWS, ...mutation },
  });
  return new Promise((resolve, reject) => {
    run.on('exit', (code) => {
      // Without a report it was stopped from outside, or never began.
      if (code === null || !existsSync(report)) reject(new Error('The tests could not be asked.'));
      else resolve(code !== 0);
    });
  });
}
