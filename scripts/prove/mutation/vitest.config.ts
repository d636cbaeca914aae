import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Puts a mutant in the place of its file: `MUTATED` names the file, `MUTANT` the one that holds its code. */
const { MUTANT, MUTATED } = process.env;
const mutated = MUTATED === undefined ? null : resolve(MUTATED);

export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (id === mutated ? readFileSync(MUTANT as string, 'utf8') : null),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/same-chance.ts', 'test/late-enough.ts'],
    pool: 'forks',
    maxWorkers: 1,
    // Starting anew for every file would take longer than most tests.
    isolate: false,
    bail: 1,
    reporters: ['json'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
