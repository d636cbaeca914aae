import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everythingEager } from '../scripts/build/bundles.ts';
import { readDeclarations } from '../scripts/build/declarations.ts';
import { median, ms, printTable } from './table.ts';

const PROCESSES = 25;

/** Runs the scripts given on the command line in a bare context and prints how long that took. */
const PROBE = `
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const code = process.argv.slice(1).map((file) => readFileSync(file, 'utf8')).join('\\n');
const context = vm.createContext(Object.create(null));
const start = process.hrtime.bigint();
new vm.Script(code).runInContext(context);
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

/**
 * What every cell call pays before its function runs: all scripts evaluated in a fresh process, against the same
 * code in one eager bundle with the large zod. Taken in turns, so that a noisy machine disturbs both alike.
 */
export async function benchColdEvaluation(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-bench-'));
  const eagerFile = join(folder, 'everything.js');
  writeFileSync(eagerFile, await everythingEager(await readDeclarations()));
  const ours: number[] = [];
  const everything: number[] = [];
  for (let i = 0; i < PROCESSES; i++) {
    ours.push(evaluate(['dist/functions.js', 'dist/addon.js']));
    everything.push(evaluate([eagerFile]));
  }
  printTable(
    `Cold evaluation, median of ${PROCESSES} fresh processes`,
    ['scripts', 'bytes', 'time', 'ratio'],
    [
      [
        'dist/',
        bytes('dist/functions.js', 'dist/addon.js'),
        ms(median(ours)),
        (median(ours) / median(everything)).toFixed(2),
      ],
      [
        'everything eager, `import * as z from "zod"`',
        bytes(eagerFile),
        ms(median(everything)),
        '1 (promised: at most 0.60)',
      ],
    ],
  );
  rmSync(folder, { recursive: true });
}

function evaluate(files: readonly string[]): number {
  return Number(execFileSync(process.execPath, ['-e', PROBE, ...files], { encoding: 'utf8' }));
}

function bytes(...files: readonly string[]): string {
  return String(files.reduce((sum, file) => sum + readFileSync(file).byteLength, 0));
}
