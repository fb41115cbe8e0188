// Detects keywords that repeat another one of the rule: contained in it, or different only in an insignificant word.
import { align } from '../text/alignment.ts';
import { weightOf } from './specificity.ts';

export interface DistinctKeywords {
  readonly size: () => number;
  readonly add: (keyword: string) => void;
  /** Whether one of those added says it already. */
  readonly hasAlike: (keyword: string) => boolean;
}

export function distinctKeywords(): DistinctKeywords {
  const all: Known[] = [];
  const byWord = new Map<string, Known[]>();
  const holders = (word: string): readonly Known[] => byWord.get(word) ?? [];
  return {
    size: () => all.length,
    add(keyword) {
      const one = known(keyword);
      all.push(one);
      for (const word of new Set(one.words)) {
        const known = byWord.get(word);
        if (known) known.push(one);
        else byWord.set(word, [one]);
      }
    },
    hasAlike(keyword) {
      const one = known(keyword);
      return all.some((other) => contains(one, other)) || similarTo(one, holders).some((other) => isAlike(one, other));
    },
  };
}

interface Known {
  readonly keyword: string;
  readonly words: readonly string[];
  readonly weight: number;
}

function known(text: string): Known {
  const keyword = text.toLowerCase();
  const words = keyword.match(/[\p{L}\p{N}']+/gu) ?? [];
  return { keyword, words, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
}

const contains = (one: Known, other: Known): boolean =>
  other.keyword.includes(one.keyword) || one.keyword.includes(other.keyword);

/** Two keywords that are alike share a word among the rarest ones that together weigh more than what they may differ in. */
function similarTo(one: Known, holders: (word: string) => readonly Known[]): readonly Known[] {
  const rarest = [...new Set(one.words)].sort((a, b) => holders(a).length - holders(b).length);
  const found = new Set<Known>();
  let left = (1 - MIN_SHARED) * one.weight;
  for (const word of rarest) {
    if (left < 0) break;
    for (const other of holders(word)) found.add(other);
    left -= weightOf(word) * one.words.filter((same) => same === word).length;
  }
  return [...found];
}

// "tampered ticket a" and "tampered ticket b" share 0.9, "too many sessions" and "too many sessions for this address" 0.7.
const MIN_SHARED = 0.85;

/** By the weight of the words that both have in the same order, of all that either has: `port and pasv` is not `pasv and port`. */
function isAlike(one: Known, other: Known): boolean {
  if (Math.min(one.weight, other.weight) < MIN_SHARED * Math.max(one.weight, other.weight)) return false;
  const { common } = align(one.words, other.words, (word, same) => (word === same ? weightOf(word) : 0));
  return common / (one.weight + other.weight - common) >= MIN_SHARED;
}
