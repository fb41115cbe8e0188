import { describe, expect, test } from 'vitest';
import projectNames from '../../bench/project-names.json' with { type: 'json' };
import phrases from '../../src/data/common-phrases.json' with { type: 'json' };
import { isCommonPhrase } from '../../src/data/common-phrases.ts';
import learned from '../../src/data/learned.json' with { type: 'json' };

const ascending = (list: readonly string[]): boolean => list.every((one, i) => i === 0 || list[i - 1]! < one);

describe('learned.json', () => {
  const { start, signals, ...tables } = learned;
  test.each(Object.entries(tables))('%s: sorted words or pairs with whole points', (kind, table) => {
    const key = kind === 'text' ? /^(?:[a-z']{1,6}|(?:[a-z']{1,6}|[*^]) (?:[a-z']{1,6}|[*$]))$/ : /^[a-z]{2,6}$/;
    expect(ascending(Object.keys(table))).toBe(true);
    for (const [word, points] of Object.entries<readonly number[]>(table)) {
      expect(word).toMatch(key);
      expect(points).toHaveLength(4);
      expect(points.every(Number.isInteger) && points.some((one) => one !== 0), word).toBe(true);
    }
  });
});

test('no project has points of its own', () => {
  const stems = new Set(projectNames.map((name) => name.slice(0, 6)));
  const words = [learned.text, learned.function, learned.sink].flatMap((table) =>
    Object.keys(table).flatMap((key) => key.split(' ')),
  );
  expect(words.filter((word) => stems.has(word))).toEqual([]);
});

describe('common-phrases.json', () => {
  test('is sorted, each pair once', () => expect(ascending(phrases)).toBe(true));
  test('each pair is a common phrase', () => {
    for (const pair of phrases) expect(isCommonPhrase(pair.toUpperCase()), pair).toBe(true);
  });
  test('a pair that is not listed ends the phrase', () => {
    expect(isCommonPhrase('not found in qxqx')).toBe(false);
    expect(isCommonPhrase('found')).toBe(false);
  });
});
