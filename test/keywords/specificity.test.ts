// Weights of words, and texts that any program logs.
import { expect, test } from 'vitest';
import { isCommonText, weigh, weightOf } from '../../src/keywords/specificity.ts';

test.each([
  ['the', 0.25],
  ['failed', 1],
  ['unexpected', 3],
  ['443', 0.5],
  ['443a', 4],
  ['a443', 4],
  ['xy', 0.5],
  ['walnut', 4],
  ['walnuts', 5],
])('%s weighs %s', (word, expected) => expect(weightOf(word)).toBe(expected));

test('a text weighs what its words do, and nothing without any', () => {
  expect(weigh('The WALNUT failed: 443')).toBe(0.25 + 4 + 1 + 0.5);
  expect(weigh('(*)')).toBe(0);
});

test.each([
  ['connection refused', true],
  ['Connection refused', true],
  ['  connection refused', true],
  ['connection refused.', true],
  ['connection refused: ', true],
  [`connection refused!,;*"'`, true],
  ['connection refused )', false],
  ['connection refuse', false],
  ['.', false],
  ['', false],
])('%j is a text of a library: %s', (text, expected) => expect(isCommonText(text)).toBe(expected));
