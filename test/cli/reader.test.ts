// `--reader tree-sitter`: the same messages as by our own lexers, in this thread and in others.
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

const read = async (...more: readonly string[]) =>
  runProgram('.', ['fixtures/parcelhub', '--lang', 'java', '--all', '--exceptions', '--format', 'ndjson', ...more]);

test.each(['1', '2'])('--jobs %s', async (jobs) => {
  const [own, tree] = await Promise.all([read(), read('--reader', 'tree-sitter', '--jobs', jobs)]);
  expect(own.stdout.split('\n').length).toBeGreaterThan(5);
  expect(tree.stdout).toBe(own.stdout);
  expect(tree.status).toBe(own.status);
});
