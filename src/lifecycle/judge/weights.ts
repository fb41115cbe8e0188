// Weights of words, by how rare they are in a program's messages, and spelling variants.
import type { MessageIndex, Template } from './message-index.ts';
import { spellingFinder, spellingSimilarity } from './spelling.ts';

export interface Language {
  /** 0.3 for a word in every message, close to 1 for a word in at most one. */
  readonly weight: (word: string) => number;
  /** 0 to 1: how far the second word is a variant of the first. 0 for words that the program uses side by side: `minimum`, `maximum`. */
  readonly same: (word: string, other: string) => number;
  /** Words of messages that may be spelling variants of a word. */
  readonly spellings: (word: string) => readonly string[];
  /** The same without these messages. */
  readonly without: (gone: ReadonlySet<Template>) => Language;
}

export function languageOf(corpus: MessageIndex): Language {
  return language({ corpus, spellings: spellingFinder([...corpus.byWord.keys()]) }, new Set());
}

interface Known {
  readonly corpus: MessageIndex;
  readonly spellings: (word: string) => readonly string[];
}

function language(known: Known, gone: ReadonlySet<Template>): Language {
  const { templates, byWord } = known.corpus;
  const most = Math.log(templates.length + 2);
  const lost = new Map<string, number>();
  for (const { words } of gone) for (const word of new Set(words)) lost.set(word, (lost.get(word) ?? 0) + 1);
  const count = (word: string): number => (byWord.get(word)?.length ?? 0) - (lost.get(word) ?? 0);
  const same = (a: string, b: string): number =>
    a === b ? 1 : count(a) === 0 || count(b) <= 1 ? spellingSimilarity(a, b) : 0;
  return {
    weight: (word) => 0.3 + 0.7 * (Math.log((templates.length + 2) / (count(word) + 1)) / most),
    same,
    spellings: (word) => known.spellings(word).filter((other) => same(word, other) > 0),
    without: (others) => language(known, others),
  };
}

export const weightOfAll = (words: readonly string[], { weight }: Language): number =>
  words.reduce((sum, word) => sum + weight(word), 0);
