import { spawnSync } from 'node:child_process';
import { LANGUAGES } from '../src/i18n/language.ts';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { SAMPLE_IDS } from '../src/tracker/samples/samples.ts';
import { compareEngines } from '../test/engines/engines-differ.ts';

/**
 * What takes too long for every test run: engines compared on every sample, conformance on many more rows, and many more
 * random calls of every function.
 */
const CONFORMANCE_ROWS = '20000';
const RANDOM_ARGUMENTS = '100000';
const TODAY = '2026-10-15';

if (spawnSync('soffice', ['--version']).error) {
  console.error(
    'LibreOffice (soffice) is needed for this: install it, for example with apt-get install libreoffice-calc.',
  );
  process.exit(1);
}

let failures = 0;
for (const sample of SAMPLE_IDS) {
  for (const language of LANGUAGES) {
    const plan = createTracker(sample, { language, today: TODAY, trackerId: 'prove', fixedDate: true });
    const { differences, formulas } = await compareEngines(plan);
    failures += differences.length;
    console.log(`${sample} ${language}: ${formulas} formulas, ${differences.length} differ`);
    for (const difference of differences.slice(0, 10)) console.log(`  ${difference}`);
  }
}

/** Runs tests with larger numbers; answers whether all passed. */
function prove(files: readonly string[], numbers: Readonly<Record<string, string>>): boolean {
  const env = { ...process.env, ...numbers };
  return spawnSync('npx', ['vitest', 'run', ...files], { stdio: 'inherit', env }).status === 0;
}

const isProven = [
  prove(['test/tracker', '-t', 'computed by the sheet'], { CONFORMANCE_ROWS }),
  prove(['test/functions/any-arguments.test.ts'], { RANDOM_ARGUMENTS }),
];
process.exitCode = failures > 0 || isProven.includes(false) ? 1 : 0;
