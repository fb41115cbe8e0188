// A web application in Ruby: its rule, its exception classes, and what is no part of it.
import { expect, test } from 'vitest';
import { fixtures, keywordsOf, rowsOf } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('gives a rule about the application', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['ticketbooth']);
  expect(status).toBe(0);
  expect(stdout).toContain('product: ruby_on_rails\n');
  expect(keywordsOf(stdout)).toEqual([
    "- 'is blocked after too many attempts'",
    "- 'ticketbooth: access denied for'",
    "- 'has a forged signature'",
  ]);
  expect(stderr).toContain('read 3 files, skipped 1 generated, 1 test');
});

test('names exception classes as logs do', async () => {
  const { stdout } = await runProgram(fixtures, ['ticketbooth', '--exceptions', '--format', 'ndjson', '-q']);
  const classes = rowsOf(stdout).filter(({ kind }: { kind: string }) => kind === 'exception');
  expect(classes.map(({ text, origins }) => [text, origins.length])).toEqual([
    ['Forged', 2],
    ['Denied', 2],
    ['Error', 2],
  ]);
});
