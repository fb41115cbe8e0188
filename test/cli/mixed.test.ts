// One run over a tree of several languages: one rule, with messages of each.
import { expect, test } from 'vitest';
import { fixtures, keywordsOf, rowsOf } from './fixtures.ts';
import { runProgram } from './run-program.ts';

test('C, Python, Java and a resource bundle give one rule', async () => {
  const { stdout, stderr, status } = await runProgram(fixtures, ['parcelhub']);
  expect(status).toBe(0);
  expect(stdout.match(/^---$/gm)).toHaveLength(1);
  expect(keywordsOf(stdout)).toEqual([
    "- 'PH01021' # frame of locker * claims * bytes, possible overflow attempt",
    "- 'signature of courier'",
    "- 'carries a forged signature'",
    "- 'PH01031' # forged token presented at locker *",
    "- 'is broken, contents may be tampered with'",
    "- 'PH01022' # frame of locker * is truncated",
  ]);
  expect(stderr).toContain('read 9 files');
});

test('JavaScript and TypeScript of one application give one rule for nodejs', async () => {
  const { stdout, stderr } = await runProgram(fixtures, ['gatehouse']);
  expect(stdout).toContain('product: nodejs');
  expect(stdout).toContain("- 'its signature was forged'");
  expect(stderr).toContain('read 4 files');
  expect(stderr).toContain('the rule is about gatehouse, not about gatehouse-admin');
});

test('--lang keeps to the languages that it names', async () => {
  const { stdout } = await runProgram(fixtures, ['parcelhub', '--lang', 'python', '--format', 'ndjson', '-q']);
  const files = rowsOf(stdout).flatMap(({ origins }) => origins.map(({ file }: { file: string }) => file));
  expect([...new Set(files)]).toEqual(['parcelhub/worker/parcelhub/deliveries.py']);
});
