// A service in Rust: its rule, its programs, and what is no part of it.
import { expect, test } from 'vitest';
import { fixtures, keywordsOf } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('gives a rule about the service', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['drawbridge']);
  expect(status).toBe(0);
  expect(stdout).toContain('    product: linux\n    service: drawbridge\n');
  expect(keywordsOf(stdout)).toEqual([
    "- 'malformed frame of'",
    "- 'frame signature of ship'",
    "- 'too many invalid frames from one ship'",
    "- 'frame refused:'",
  ]);
  expect(stderr).toContain('read 4 files, skipped 1 build, 1 test');
  expect(stderr).toContain('the rule is about drawbridge, not about bridgectl');
});
