// Patterns -> an index by whole and truncated words, so that a fragment is compared with few of them.

import { itemAt } from '../text/items.ts';
import type { Fragment } from './fragment.ts';
import type { Pattern } from './pattern.ts';

export interface FragmentIndex {
  readonly patterns: readonly Pattern[];
  /** Word -> the patterns that contain it. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** All words sorted, and all words sorted by their reversed spelling, to look up truncated words. */
  readonly words: readonly string[];
  readonly backwards: readonly string[];
  /** Words directly before or after a value, which may lengthen them. */
  readonly beforeValue: ReadonlySet<string>;
  readonly behindValue: ReadonlySet<string>;
}

export function indexFragments(patterns: readonly Pattern[]): FragmentIndex {
  const byWord = new Map<string, number[]>();
  const [beforeValue, behindValue] = [new Set<string>(), new Set<string>()];
  for (const [at, pattern] of patterns.entries())
    for (const { word, isFirst, isLast } of wordsOf(pattern)) {
      const holders = byWord.get(word);
      if (!holders) byWord.set(word, [at]);
      else if (holders.at(-1) !== at) holders.push(at);
      if (isFirst) behindValue.add(word);
      if (isLast) beforeValue.add(word);
    }
  const words = [...byWord.keys()].sort();
  return { patterns, byWord, words, backwards: words.map(reversed).sort(), beforeValue, behindValue };
}

interface LiteralWord {
  readonly word: string;
  /** It directly follows a value. */
  readonly isFirst: boolean;
  /** It directly precedes a value. */
  readonly isLast: boolean;
}

const wordsOf = ({ literals, gaps }: Pattern): readonly LiteralWord[] =>
  literals.flatMap((literal, i) => {
    const low = literal.toLowerCase();
    return Array.from(low.matchAll(wordPattern), ({ 0: word, index }) => ({
      word,
      isFirst: index === 0 && itemAt(gaps, i).length > 0,
      isLast: index + word.length === low.length && itemAt(gaps, i + 1).length > 0,
    }));
  });

const wordPattern = /[\p{L}\p{N}]+/gu;

const reversed = (word: string): string => word.split('').reverse().join('');

/**
 * Patterns whose words can prove at least `least` letters of the fragment, those that prove most first. `asked`: total number of fragments.
 */
export function likelyPatterns(
  index: FragmentIndex,
  fragment: Fragment,
  least: number,
  asked: number,
): readonly Pattern[] {
  const proven = new Map<number, number>();
  let left = Math.max(MIN_LOOKED_AT, Math.floor(MAX_LOOKED_AT / Math.max(1, asked)));
  for (const { length, patterns } of postingsOf(index, fragment)) {
    for (const at of patterns.slice(0, left)) proven.set(at, (proven.get(at) ?? 0) + length);
    left -= patterns.length;
    if (left <= 0) break;
  }
  const most = Math.max(MIN_COMPARED, Math.floor(MAX_COMPARED / Math.max(1, asked)));
  return [...proven]
    .filter(([, length]) => length >= least)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .map(([at]) => itemAt(index.patterns, at));
}

/** Limits over all fragments on patterns that share words, and on patterns compared; each fragment gets at least the minimum. */
const [MAX_LOOKED_AT, MIN_LOOKED_AT] = [4_000_000, 2000];
const [MAX_COMPARED, MIN_COMPARED] = [40_000, 40];

interface Posting {
  readonly length: number;
  readonly patterns: readonly number[];
}

/** Rare words come first. */
function postingsOf(index: FragmentIndex, { text }: Fragment): readonly Posting[] {
  const found = new Map<string, number>();
  for (const { 0: word, index: at } of text.matchAll(wordPattern)) {
    const cut = { before: isCut(text, at - 1), behind: isCut(text, at + word.length) };
    for (const [other, length] of wordsFor(index, word, cut)) found.set(other, Math.max(length, found.get(other) ?? 0));
  }
  return [...found]
    .map(([word, length]) => ({ length, patterns: index.byWord.get(word) ?? [] }))
    .sort((a, b) => a.patterns.length - b.patterns.length);
}

/** Words of literals that may match a word of a fragment, with the number of letters they share. */
function wordsFor(
  { words, backwards, beforeValue, behindValue }: FragmentIndex,
  word: string,
  cut: { readonly before: boolean; readonly behind: boolean },
): readonly (readonly [string, number])[] {
  const cuts = Array.from({ length: Math.min(word.length, MAX_WORD) - 1 }, (_, at) => at + 1);
  const begun = cuts.map((at) => word.slice(0, at)).filter((begin) => beforeValue.has(begin));
  const ended = cuts.map((at) => word.slice(at)).filter((end) => behindValue.has(end));
  const lengthened = [...begun, ...ended].map((one) => [one, one.length] as const);
  const longer = [
    ...(cut.before ? withPrefix(backwards, reversed(word)).map(reversed) : []),
    ...(cut.behind ? withPrefix(words, word) : []),
  ].map((one) => [one, word.length] as const);
  return [[word, word.length], ...lengthened, ...longer];
}

const MAX_WORD = 60;

/** Truncated by an end of the fragment, or by a wildcard. */
const isCut = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === '\0';

/** A single letter begins too many words to be evidence. */
function withPrefix(sorted: readonly string[], prefix: string): readonly string[] {
  if (prefix.length < 2) return [];
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (itemAt(sorted, middle) < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length && itemAt(sorted, at).startsWith(prefix) && found.length < MAX_CUT_WORDS; at++)
    found.push(itemAt(sorted, at));
  return found;
}

const MAX_CUT_WORDS = 200;
