// Keywords and messages by the thousand, all alike: each keyword is still found, and what may be compared is bounded.
import { expect, test } from 'vitest';
import { hits, hitsBy, piecesOf } from '../../src/lifecycle/judge/pattern.ts';
import { spellingFinder, spellingSimilarity } from '../../src/lifecycle/judge/spelling.ts';
import { negatedBy } from '../../src/lifecycle/rules/negated.ts';

test('all keywords that hit a text are found at once', () => {
  const keywords = [
    'denied',
    'a*b',
    'a?b',
    '*',
    '??',
    'x*',
    'session*lost',
    'session ? lost',
    ...Array.from({ length: 50 }, (_, i) => `k${i}`),
  ];
  const find = hitsBy(keywords);
  for (const text of ['access denied', 'aab', 'a b', '', 'session 1 lost k7', 'session a lost k49']) {
    const expected = [...keywords.keys()].filter((at) => {
      const pieces = piecesOf(keywords[at]!);
      return pieces.length > 0 && hits(pieces, text);
    });
    expect([...find(text)].sort((a, b) => a - b)).toEqual(expected);
  }
});

test('10,000 keywords that share a piece', () => {
  const find = hitsBy(Array.from({ length: 10_000 }, (_, i) => `break-in attempt*w${i}e`));
  expect(find('possible break-in attempt from w77e')).toEqual([77]);
});

test('other spellings are those of all words', () => {
  const words = [
    'received',
    'recieve',
    'denied',
    'denial',
    'port',
    'part',
    'recieved',
    'x',
    '',
    'minimum',
    'maximum',
    'a'.repeat(40),
  ];
  const find = spellingFinder(words);
  for (const word of [...words, 'recevied', 'denials', 'aaaaa', `b${'a'.repeat(40)}`])
    expect(find(word)).toEqual(words.filter((other) => spellingSimilarity(word, other) > 0));
});

test.each([
  ['recieved', 'received', 0.875],
  ['denied', 'denial', 5 / 6],
  ['port', 'part', 0],
  ['configuration', 'configurations', 1 - 1 / 28],
  [`${'a'.repeat(40)}b`, `${'a'.repeat(40)}c`, 1 - 1 / 82],
])('%s is %s', (one, other, expected) => expect(spellingSimilarity(one, other)).toBeCloseTo(expected, 6));

test('a condition of stars', () => {
  const isNegated = negatedBy(`keywords and not 1 of ${'a*'.repeat(50)}b`);
  expect(isNegated('a'.repeat(5000))).toBe(false);
  expect(isNegated(`${'a'.repeat(5000)}b`)).toBe(true);
});
