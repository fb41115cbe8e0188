// Two words -> the similarity of their spelling: `recieved` and `received`, `denied` and `denial`, but not `port` and `part`.

import { editDistance } from '../../text/edit-distance.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueAt } from '../../text/items.ts';

/** 1 for equal words, more than 0.8 for spelling variants, 0 for words that differ in more than a third of their letters. */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < shortest || Math.abs(a.length - b.length) > longest * mostEdits) return 0;
  const share = editDistance(a, b) / longest;
  return share <= mostEdits ? 1 - share / 2 : 0;
}

// In a short word, a different letter makes a different word.
const shortest = 5;
const mostEdits = 1 / 3;

/** Comparing all words of a large program with a large rule takes too long: beyond this many comparisons, no variants are found. */
const MAX_SPELLINGS_COMPARED = 20_000_000;

/** Returns the words that may be spelling variants of one, in the given order; each word is queried once. */
export function spellingFinder(words: readonly string[]): (word: string) => readonly string[] {
  let byPair: ReadonlyMap<string, readonly string[]> | null = null;
  const places = new Map(words.map((word, at) => [word, at] as const));
  const known = new Map<string, readonly string[]>();
  let left = MAX_SPELLINGS_COMPARED;
  const find = (word: string): readonly string[] => {
    const holding = byPair ?? groupBy(words, pairsOf);
    byPair = holding;
    // Words within so few edits always share some pair of letters; shorter words have no variants.
    const alike = new Set([...pairsOf(word)].flatMap((pair) => holding.get(pair) ?? []));
    left -= alike.size;
    if (left < 0) return places.has(word) ? [word] : [];
    return [...alike]
      .filter((other) => spellingSimilarity(word, other) > 0)
      .sort((a, b) => valueAt(places, a) - valueAt(places, b));
  };
  return (word) => {
    const spellings = known.get(word) ?? find(word);
    known.set(word, spellings);
    return spellings;
  };
}

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
