// What people say about where a message begins.
import { describe, expect, it, test } from 'vitest';
import { prefixReader } from '../../src/locate/prefix.ts';
import { InputError } from '../../src/model/errors.ts';

const rows: readonly (readonly [expression: string, line: string, begin: number])[] = [
  ['##\\d+## ', '##17## badge refused', 7],
  ['^##\\d+## ', '##17## badge refused', 7],
  ['(?<time>\\S+) (?<host>\\S+) ', '04:05 east badge refused', 11],
  ['##\\d+## ', 'badge ##17## refused', 0],
  ['.*: ', 'a: b: c', 6],
  ['', 'badge', 0],
];
test.each(rows)('%s on %s', (expression, line, begin) => {
  expect(prefixReader(expression)(line)).toBe(begin);
});

describe('an expression that others never get done with', () => {
  it.each(['(a+)+b', '(a|a)*b', '(.*a){12}b', '(\\w*\\s*)*:'])('%s ends', (expression) => {
    expect(prefixReader(expression)('a'.repeat(4000))).toBe(0);
  });
});

test.each(['(a', '[z-a]', '(?=x)', '(a)\\1', '*'])('%s is refused', (expression) => {
  expect(() => prefixReader(expression)).toThrow(InputError);
});
