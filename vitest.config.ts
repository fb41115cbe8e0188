import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['test/cli/build-once.ts'],
    setupFiles: ['test/setup.ts'],
    // Signals and pipes depend on when a busy machine wakes a process.
    retry: process.env.CI ? 1 : 0,
  },
});
