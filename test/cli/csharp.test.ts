// A server in C#: its rule, its programs, its exceptions, and what is no part of it.
import { expect, test } from 'vitest';
import { fixtures, keywordsOf } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('gives a rule about the server', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['weighbridge']);
  expect(status).toBe(0);
  expect(stdout).toContain('    category: application\n    product: dotnet\n');
  expect(keywordsOf(stdout)).toEqual([
    "- 'Forged token of lorry'",
    "- 'kg, possible tampering'",
    "- 'token is not signed, access denied'",
    "- 'scales gave an invalid checksum'",
  ]);
  expect(stderr).toContain('read 6 files, skipped 1 test');
  expect(stderr).toContain('the rule is about weighbridge, not about wbctl');
});

test('names exceptions as logs show them', async () => {
  const { stdout } = await runProgram(fixtures, ['weighbridge', '--exceptions', '--all', '--format', 'ndjson']);
  const found = stdout
    .split('\n')
    .filter((line) => line.includes('"kind":"exception"'))
    .map((line) => JSON.parse(line));
  expect(found.flatMap(({ keywords }) => keywords)).toEqual([
    'Weighbridge.Data.OverloadException',
    'Weighbridge.Data.ScalesException',
  ]);
});
