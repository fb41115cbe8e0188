// How much a word says: one that few messages hold says more than one that many do.
import type { Corpus } from './corpus.ts';

export type Weight = (word: string) => number;

/** 0.3 for a word that every message holds, towards 1 for one that no or one message holds. */
export function weightIn({ templates, byWord }: Corpus): Weight {
  const most = Math.log(templates.length + 2);
  return (word) => 0.3 + 0.7 * (Math.log((templates.length + 2) / ((byWord.get(word)?.length ?? 0) + 1)) / most);
}

export const weightOfAll = (words: readonly string[], weight: Weight): number =>
  words.reduce((sum, word) => sum + weight(word), 0);
