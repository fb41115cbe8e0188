// Every text that a statement can print contains its keyword, matched as Sigma matches: any case, `*` any text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywordFor } from '../../src/keywords/keyword-forms.ts';
import type { Part } from '../../src/model/facts.ts';
import { cases } from '../cases.ts';
import { matches } from './sigma-matcher.ts';

const literal = fc.oneof(
  fc.constantFrom(
    'sandbox violation',
    ' out of bounds',
    'weird status: ',
    'a*b',
    'what?',
    '\\',
    '\n',
    ' ',
    ': ',
    '"',
    "it's forged",
    'ünsafe Ⅷ',
    'x',
    'ing ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const part: fc.Arbitrary<Part> = fc.oneof(
  literal.map((text): Part => ({ literal: text })),
  fc.constant<Part>({ placeholder: '%s' }),
);
const rendered = fc.array(fc.tuple(part, fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 8 });

test.each(['auto', 'always', 'never'] as const)('random renderings, wildcards %s', (wildcards) => {
  let keywords = 0;
  fc.assert(
    fc.property(rendered, (pieces) => {
      const keyword = keywordFor(
        pieces.map(([piece]) => piece),
        wildcards,
      );
      if (keyword === null) return;
      keywords++;
      const text = pieces.map(([piece, value]) => ('literal' in piece ? piece.literal : value)).join('');
      expect(matches(keyword, text)).toBe(true);
    }),
    { numRuns: cases(10_000), seed: 7 },
  );
  expect(keywords).toBeGreaterThan(cases(10_000) / 10);
});

test('the matcher of this test can say no', () => {
  expect(matches('weird * status', 'weird status')).toBe(false);
  expect(matches('a\\*b', 'axb')).toBe(false);
  expect(matches('A\\*b', 'xa*by')).toBe(true);
});
