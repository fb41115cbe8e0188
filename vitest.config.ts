import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Tests share no state, and starting anew for each file takes longer than the tests do.
    isolate: false,
    maxWorkers: '100%',
    globalSetup: ['test/cli/build-once.ts'],
    setupFiles: ['test/setup.ts'],
    coverage: {
      include: ['src/**'],
      // The tests of these run the bundled program, into which v8 does not look.
      exclude: ['src/cli/**', 'src/pipelines/**', 'src/index.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.cache/coverage',
    },
  },
});
