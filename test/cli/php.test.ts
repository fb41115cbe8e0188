// A web application in PHP: its rule, its programs, and what is no part of it.
import { expect, test } from 'vitest';
import { fixtures, keywordsOf, rowsOf } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('gives a rule about the application', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['lockbox']);
  expect(status).toBe(0);
  expect(stdout).toContain('logsource:\n    product: linux\n    definition:');
  expect(keywordsOf(stdout)).toEqual([
    "- 'has a forged signature, sent by'",
    "- 'locker is blocked'",
    "- 'lockbox: access denied:'",
    "- 'The signature of this code is forged.'",
  ]);
  expect(stderr).toContain('read 6 files, skipped 1 test');
  expect(stderr).toContain('lockboxctl (1)');
});

test('names exception classes as logs do', async () => {
  const { stdout } = await runProgram(fixtures, ['lockbox', '--exceptions', '--format', 'ndjson', '-q']);
  const classes = rowsOf(stdout).filter(({ kind }: { kind: string }) => kind === 'exception');
  expect(classes.map(({ text, origins }) => [text, origins.length])).toEqual([
    ['AccessDenied', 3],
    ['UnknownLocker', 2],
    ['LockerException', 1],
  ]);
});

test('translations are no messages', async () => {
  const { stdout } = await runProgram(fixtures, ['lockbox', '--all', '--format', 'ndjson', '-q']);
  const rows = rowsOf(stdout);
  const german = rows.filter(({ origins }) => origins[0].file.includes('/de/'));
  expect(german.map(({ excluded }) => excluded.reason)).toEqual(['translation', 'translation']);
});
