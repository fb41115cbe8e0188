// Two keywords that say the same.
import { expect, test } from 'vitest';
import { distinctKeywords } from '../../src/keywords/near-duplicates.ts';

function saysIt(one: string, other: string): boolean {
  const keywords = distinctKeywords();
  keywords.add(one);
  return keywords.hasAlike(other);
}

test.each([
  ['one that the other contains', 'sandbox violated', 'sandbox violated near a tampered ticket', true],
  // 17 of 20.
  [
    'one with exactly enough in common',
    'tampered forged ticket badge',
    'tampered forged unexpected ticket badge',
    true,
  ],
  ['one with less in common', 'tampered forged ticket badge', 'tampered forged walnut ticket badge', false],
  ['signs alone', '((', '))', false],
])('%s', (_, one, other, expected) => {
  expect(saysIt(one, other)).toBe(expected);
  expect(saysIt(other, one)).toBe(expected);
});
