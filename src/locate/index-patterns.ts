// Patterns -> an index by their rarest word, so that a line meets only the few that it can come from.
import type { Pattern } from './pattern.ts';
import { eachWord, type Marks, mark, mayContain } from './words.ts';

export interface PatternIndex {
  /** Patterns with a word that stands in every line they print, by the number of that word. */
  readonly byWord: ReadonlyMap<number, readonly Entry[]>;
  /** The others: every word of theirs touches a value, or there is none. */
  readonly wordless: readonly Pattern[];
}

interface Entry {
  readonly pattern: Pattern;
  /** Of all its words. */
  readonly marks: Marks;
}

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const words = patterns.map(wholeWords);
  const counts = new Map<number, number>();
  for (const list of words) for (const { word } of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<number, Entry[]>();
  const wordless: Pattern[] = [];
  for (const [i, pattern] of patterns.entries()) {
    const rarest = rarestOf(words[i]!, counts);
    if (rarest === null) wordless.push(pattern);
    else {
      const entry = { pattern, marks: marksOf(words[i]!.map(({ word }) => word)) };
      if (byWord.has(rarest)) byWord.get(rarest)!.push(entry);
      else byWord.set(rarest, [entry]);
    }
  }
  return { byWord, wordless };
}

interface Word {
  readonly word: number;
  readonly length: number;
}

/** Of words that are equally rare the longest: it is the rarest in logs. */
function rarestOf(words: readonly Word[], counts: ReadonlyMap<number, number>): number | null {
  let best: Word | null = null;
  for (const one of words) {
    const fewer = best === null ? -1 : counts.get(one.word)! - counts.get(best.word)!;
    if (best === null || fewer < 0 || (fewer === 0 && one.length > best.length)) best = one;
  }
  return best?.word ?? null;
}

/** Words that no value can lengthen. */
function wholeWords({ literals, gaps }: Pattern): readonly Word[] {
  return literals.flatMap((literal, i) => {
    const open = { before: gaps[i]!.length > 0, behind: gaps[i + 1]!.length > 0 };
    const found: Word[] = [];
    eachWord(literal, literal.length, (word, from, to) => {
      const isOpen = (from === 0 && open.before) || (to === literal.length && open.behind);
      if (!isOpen) found.push({ word, length: to - from });
    });
    return found;
  });
}

/** Calls `each` with what may have printed `text[0, to)`, with each pattern once. */
export function eachPattern(index: PatternIndex, text: string, to: number, each: (pattern: Pattern) => void): void {
  const words: number[] = [];
  eachWord(text, to, (word) => {
    words.push(word);
  });
  const marks = marksOf(words);
  for (const [i, word] of words.entries()) {
    const entries = index.byWord.get(word);
    if (!entries || words.indexOf(word) !== i) continue;
    for (const entry of entries) if (mayContain(marks, entry.marks)) each(entry.pattern);
  }
}

function marksOf(words: readonly number[]): Marks {
  const marks = { first: 0, second: 0 };
  for (const word of words) mark(marks, word);
  return marks;
}
