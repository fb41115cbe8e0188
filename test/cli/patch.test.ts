import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { patchOf } from '../../src/cli/terminal/patch.ts';

const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');

test('a few lines that differ are hunks with what stands around them', () => {
  const before = numbered(30, (i) => `line ${i}`);
  const after = before.replace('line 3\n', '').replace('line 20\n', 'other\n');
  const patch = patchOf('rule.yml', before, after);
  expect(patch.split('\n').filter((line) => line.startsWith('@@'))).toEqual(['@@ -1,7 +1,6 @@', '@@ -18,7 +17,7 @@']);
  expect(applyPatch(before, patch)).toBe(after);
});

test.each([
  ['in the middle', 'a\nb\nc\nd\n', 'w\nx\ny\nz\n'],
  ['at the beginning', '', 'b\n'],
  ['at the end', 'a\n', ''],
  ['without a line feed at the end', 'a\n', 'without'],
])('thousands of lines that differ are one block, %s', (_, head, tail) => {
  const before = head + numbered(3_000, (i) => `old ${i}`) + tail;
  const after = head + numbered(2_900, (i) => `new ${i}`) + tail;
  const patch = patchOf('rule.yml', before, after);
  expect(patch.match(/^@@ /gm)).toHaveLength(1);
  expect(applyPatch(before, patch)).toBe(after);
});

test('the last line may lack its line feed on either side', () => {
  const before = `${numbered(3_000, (i) => `old ${i}`)}end`;
  const after = `${numbered(3_000, (i) => `new ${i}`)}end\n`;
  expect(applyPatch(before, patchOf('rule.yml', before, after))).toBe(after);
});
