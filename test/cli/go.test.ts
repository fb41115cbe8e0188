// A service in Go: its rule, its programs, and what is no part of it.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

test('gives a rule about the service', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['turnstile']);
  expect(status).toBe(0);
  expect(stdout).toContain('    product: linux\n    service: turnstile\n');
  expect(stdout.match(/^ {8}- .*$/gm)?.map((line) => line.trim())).toEqual([
    "- 'ticket has an invalid signature'",
    "- 'malformed ticket rejected'",
    "- 'too many invalid tickets from'",
  ]);
  expect(stderr).toContain('read 4 files, skipped 1 test');
  expect(stderr).toContain('turnstile (3), tsctl (2)');
});
