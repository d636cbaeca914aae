// npm test: installs what is missing, runs every test, and ends with the line "N passed, N failed". Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureJapaneseFont, findChromium, installChromium, mayInstall } from './chromium.mjs';
import { giveUp, prepare, ROOT } from './prepare.mjs';
import { terminalLanguage, wordsOf } from './words.mjs';

const RESULTS = join(ROOT, '.cache', 'test-results.json');

/** The browser of the tests; without one the run fails at once rather than leave out the browser tests. */
function chromium(words) {
  const found = findChromium();
  if (found) return found;
  if (mayInstall()) {
    console.log(words.installingChromium);
    installChromium();
  }
  return findChromium() ?? giveUp(words.noChromium);
}

/** Runs vitest and answers its exit code; its counts are in {@link RESULTS}. */
function runVitest(args, browser) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: browser },
  });
  return status ?? 1;
}

/** Counts the results: a file that failed to load, a test that did not run and a run without tests are failures. */
function count(status, named, words) {
  const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { testResults: [] };
  const tests = results.testResults.flatMap((file) => file.assertionResults);
  const having = (...states) => tests.filter((test) => states.includes(test.status)).length;
  const passed = having('passed');
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  // With a name given (-t) everything else is left out on purpose.
  const skipped = named ? 0 : tests.length - passed - having('failed');
  if (skipped > 0) console.log(words.skipped(skipped));
  if (passed + having('failed') === 0) console.log(words.noTests);
  const failed = having('failed') + brokenFiles + skipped;
  const faultOutsideTests = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: faultOutsideTests ? 1 : failed };
}

// Whatever ends the run, the last line says how it went.
let result = { passed: 0, failed: 1 };
process.once('exit', () => console.log(`${result.passed} passed, ${result.failed} failed`));

const words = wordsOf(terminalLanguage());
const args = process.argv.slice(2);
prepare(words);
const browser = chromium(words);
if (!ensureJapaneseFont()) console.log(words.noFonts);
const status = runVitest(args, browser);
const named = args.some((arg) => /^(-t|--testNamePattern)/.test(arg));
result = count(status, named, words);
process.exitCode = result.failed === 0 ? 0 : 1;
