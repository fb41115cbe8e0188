// Keywords of a rule so far -> whether one more says what they say: contained in one of them, or the same but for a word that says little.
import { align } from '../text/alignment.ts';
import { weightOf } from './specificity.ts';

export interface Known {
  readonly keyword: string;
  readonly words: readonly string[];
}

export const known = (keyword: string): Known => ({
  keyword: keyword.toLowerCase(),
  words: keyword.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [],
});

export const isAlike = (one: Known, other: Known): boolean =>
  other.keyword.includes(one.keyword) ||
  one.keyword.includes(other.keyword) ||
  shared(one.words, other.words) >= enough;

// "tampered ticket a" and "tampered ticket b" share 0.9, "too many sessions" and "too many sessions for this address" 0.7.
const enough = 0.85;

/** Weight of the words that both have in the same order, of all that either has: `port and pasv` is not `pasv and port`. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [weightA, weightB] = [weightOfAll(a), weightOfAll(b)];
  if (Math.min(weightA, weightB) < enough * Math.max(weightA, weightB)) return 0;
  const { common } = align(a, b, (word, other) => (word === other ? weightOf(word) : 0));
  return common / (weightA + weightB - common);
}

const weightOfAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
