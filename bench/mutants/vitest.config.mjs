// The tests of one stage, in one thread that keeps its modules.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTANTS_TESTS),
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    isolate: false,
    fileParallelism: false,
  },
});
