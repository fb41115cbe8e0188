// Two keywords that say the same.
import fc from 'fast-check';
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

test('a keyword is held against all that were added, as if each were compared', () => {
  const words = ['tampered', 'forged', 'ticket', 'badge', 'walnut', 'of', 'the', 'failed', 'unexpected', 'user'];
  const keyword = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(keyword, { minLength: 1, maxLength: 12 }), keyword, (added, asked) => {
      const all = distinctKeywords();
      for (const one of added) all.add(one);
      expect(all.size()).toBe(added.length);
      expect(all.hasAlike(asked)).toBe(added.some((one) => saysIt(one, asked)));
    }),
    { numRuns: 2_000, seed: 5 },
  );
});

test('a word that stands twice counts twice', () => {
  const keywords = distinctKeywords();
  for (const one of ['walnut', 'forged'].flatMap((word) => [`${word} gate`, `${word} door`])) keywords.add(one);
  keywords.add('ticket ticket ticket ticket badge badge of walnut');
  expect(keywords.hasAlike('ticket ticket ticket ticket badge badge of the walnut')).toBe(true);
});
