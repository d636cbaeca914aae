import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Mutant } from './mutants.ts';

/** How long each test takes without a mistake, in milliseconds. */
export type Durations = ReadonlyMap<string, number>;

/** What is read of the report of a run. */
interface Report {
  readonly success: boolean;
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
const NEAREST = 3;
/** A run that takes so many times as long as usual, after a start of {@link START_MS}, has no end. */
const MANY_TIMES = 5;
const START_MS = 60_000;

/** Runs tests as they are. @throws Error when one fails: then nothing can be said about mistakes */
export async function durationsOf(tests: readonly string[]): Promise<Durations> {
  const file = join(FOLDER, `${process.pid}.json`);
  mkdirSync(FOLDER, { recursive: true });
  await fails(tests, Number.POSITIVE_INFINITY, {}, ['--bail=0', `--outputFile=${file}`]);
  const { success, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(file);
  if (!success) throw new Error('Tests fail without a mistake, too.');
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
  writeFileSync(place, code);
  try {
    const stages = [tests.slice(0, NEAREST), tests.slice(NEAREST)].filter((stage) => stage.length > 0);
    for (const stage of stages) {
      const usual = stage.reduce((sum, test) => sum + (durations.get(test) ?? 0), 0);
      const patience = START_MS + MANY_TIMES * usual;
      if (await fails(stage, patience, { MUTATED: file, MUTANT: place })) return true;
    }
    return false;
  } finally {
    rmSync(place);
  }
}

/** Do these tests fail, or not end in time? */
function fails(
  tests: readonly string[],
  patience: number,
  mutation: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<boolean> {
  const config = ['--root', '.', '--config', 'scripts/prove/mutation/vitest.config.ts'];
  const run = spawn('npx', ['vitest', 'run', ...config, ...options, ...tests], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...ROWS, ...mutation },
  });
  return new Promise((resolve) => {
    const end =
      patience === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(() => process.kill(-(run.pid as number), 'SIGKILL'), patience);
    run.on('exit', (code) => {
      clearTimeout(end);
      resolve(code !== 0);
    });
  });
}
