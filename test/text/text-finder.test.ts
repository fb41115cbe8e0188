// Many texts found at once are those that a search for each of them finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFinder } from '../../src/text/text-finder.ts';

const foundIn = (texts: readonly string[], text: string): readonly number[] => {
  const found: number[] = [];
  textFinder(texts)(text, (index) => void found.push(index));
  return found.sort((a, b) => a - b);
};
const expected = (texts: readonly string[], text: string): readonly number[] =>
  [...texts.keys()].filter((index) => text.includes(texts[index]!));

const letters = fc.array(fc.constantFrom('a', 'b', 'ä', '\u{1f600}'), { maxLength: 8 }).map((all) => all.join(''));

test('what stands in a text is found once, however many texts there are', () =>
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 40 }),
      fc.array(letters, { maxLength: 6 }).map((all) => all.join('')),
      (texts, text) => {
        expect(foundIn(texts, text)).toEqual(expected(texts, text));
      },
    ),
    { numRuns: 500 },
  ));

test('a finder may be asked again and again', () => {
  const texts = Array.from({ length: 20 }, (_, i) => 'a'.repeat(i));
  const find = textFinder(texts);
  for (const length of [30, 3, 0, 19]) {
    const found: number[] = [];
    find('a'.repeat(length), (index) => void found.push(index));
    expect(found).toHaveLength(Math.min(length + 1, texts.length));
  }
});

test('a hundred thousand texts', () => {
  const texts = Array.from({ length: 100_000 }, (_, i) => `word${i} of many`);
  expect(foundIn(texts, 'word5 of many, word99999 of many, word77 of some')).toEqual([5, 99_999]);
});
