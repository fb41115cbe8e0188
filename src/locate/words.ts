// A text -> hashes of its words, so that lookups create no strings. A collision only costs a comparison.
import { isLetter } from './letters.ts';

/** Calls `each` with the hash and position of every run of letters in `text[0, to)`. */
export function eachWord(text: string, to: number, each: (word: number, from: number, to: number) => void): void {
  let hash = 0;
  let from = -1;
  for (let i = 0; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 0;
    if (isLetter(code)) {
      if (from < 0) {
        from = i;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
    } else if (from >= 0) {
      each(hash, from, i);
      from = -1;
    }
  }
}

/** A Bloom filter of two 32-bit sets, to check whether one set of words may contain another. */
export interface Marks {
  first: number;
  second: number;
}

export function mark(marks: Marks, word: number): void {
  const mixed = Math.imul(word, 0x9e3779b1);
  marks.first |= 1 << (mixed >>> 27);
  marks.second |= 1 << ((mixed >>> 22) & 31);
}

export const mayContain = (whole: Marks, part: Marks): boolean =>
  (part.first & ~whole.first) === 0 && (part.second & ~whole.second) === 0;
