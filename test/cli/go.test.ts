// A service in Go: its rule, its programs, and what is no part of it.
import { expect, test } from 'vitest';
import { fixtures, keywordsOf } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('gives a rule about the service', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['turnstile']);
  expect(status).toBe(0);
  expect(stdout).toContain('    product: linux\n    service: turnstile\n');
  expect(keywordsOf(stdout)).toEqual([
    "- 'ticket has an invalid signature'",
    "- 'malformed ticket rejected'",
    "- 'too many invalid tickets from'",
  ]);
  expect(stderr).toContain('read 4 files, skipped 1 test');
  expect(stderr).toContain('the rule is about turnstile, not about tsctl; choose with --program NAME');
});
