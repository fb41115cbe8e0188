import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['test/cli/build-once.ts'],
    setupFiles: ['test/setup.ts'],
    // One test failed once in ten runs and has not been found; tests of signals and pipes are suspected.
    retry: process.env.CI ? 1 : 0,
  },
});
