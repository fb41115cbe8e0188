import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['test/cli/build-once.ts'],
    setupFiles: ['test/setup.ts'],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'], reportsDirectory: '.cache/coverage' },
  },
});
