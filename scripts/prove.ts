import { spawnSync } from 'node:child_process';
import { LANGUAGES } from '../src/i18n/language.ts';
import { createTracker } from '../src/tracker/create-tracker.ts';
import { SAMPLE_IDS } from '../src/tracker/samples/samples.ts';
import { compareEngines } from '../test/engines/engines-differ.ts';

/** What takes too long for every test run: engines compared on every sample, and conformance on many more rows. */
const CONFORMANCE_ROWS = '20000';
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

const { status } = spawnSync('npx', ['vitest', 'run', 'test/tracker', '-t', 'computed by the sheet'], {
  stdio: 'inherit',
  env: { ...process.env, CONFORMANCE_ROWS },
});
process.exitCode = failures > 0 ? 1 : (status ?? 1);
