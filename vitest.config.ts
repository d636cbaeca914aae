import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/same-chance.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // The grid makes much that is soon thrown away: with room for it, collecting takes less time.
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
