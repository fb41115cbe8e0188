import { expect, test } from 'vitest';
import type { FactPart } from '../../src/model/facts.ts';
import {
  addLiteral,
  joinLiterals,
  splitText,
  withBlanks,
  withBraces,
  withHoles,
  withStars,
} from '../../src/text/template-text.ts';

const parts: readonly FactPart[] = [
  { literal: 'user ' },
  { placeholder: '%s' },
  { literal: ': ' },
  { reference: 'REASON' },
];

test.each([
  ['braces', withBraces, 'user {}: {}'],
  ['stars', withStars, 'user *: *'],
  ['blanks', withBlanks, 'user  :  '],
])('shows values as %s', (_, show, text) => {
  expect(show(parts)).toBe(text);
});

test('shows literals as asked', () => {
  expect(withHoles(parts, '{}', (literal) => literal.toUpperCase())).toBe('USER {}: {}');
});

test('joins neighbouring literals, and nothing else', () => {
  const wildcard = { wildcard: '*' };
  expect(joinLiterals([{ literal: 'a' }, { literal: 'b' }, wildcard, wildcard, { literal: 'c' }])).toEqual([
    { literal: 'ab' },
    wildcard,
    wildcard,
    { literal: 'c' },
  ]);
});

test('adds no empty literal', () => {
  const found: FactPart[] = [];
  for (const literal of ['', 'a', '', 'b']) addLiteral(found, literal);
  expect(found).toEqual([{ literal: 'ab' }]);
});

test('splitText: what a match becomes, literals beside it joined, null for what stays', () => {
  const found = splitText('a%%b%sc% d', /%%|%s|% d/g, ([match]) =>
    match === '% d' ? null : [match === '%%' ? { literal: '%' } : { placeholder: match }],
  );
  expect(found).toEqual([{ literal: 'a%b' }, { placeholder: '%s' }, { literal: 'c% d' }]);
});
