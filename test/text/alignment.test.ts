import { expect, test } from 'vitest';
import { align } from '../../src/text/alignment.ts';

const equal = (a: string, b: string): number => (a === b ? a.length : 0);

test.each([
  ['port and pasv', 'pasv and port', [[0, 2]], 4],
  [
    'a bad key',
    'a very bad key',
    [
      [0, 0],
      [1, 2],
      [2, 3],
    ],
    7,
  ],
  ['key', 'key key', [[0, 1]], 3],
  ['long and short', 'short long', [[2, 0]], 5],
  ['none', 'other', [], 0],
  ['', '', [], 0],
])('%s | %s', (one, other, pairs, common) =>
  expect(align(one.split(' '), other.split(' '), equal)).toEqual({ pairs, common }),
);
