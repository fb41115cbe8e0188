// Points of single words in a message and in the names of its function and sink, learned by bench/weights.mjs from verdicts.

import { functionPoints, type Points, sinkPoints, textPoints, type Weights } from '../data/learned.ts';
import type { Part } from '../model/facts.ts';
import type { Message } from '../model/messages.ts';
import { wordsIn } from '../text/identifiers.ts';
import { itemAt } from '../text/items.ts';
import type { Subject } from './signals/subject.ts';

/** A signal whose points depend on what matches. */
export interface Measure {
  readonly name: string;
  readonly why: string;
  readonly measure: (subject: Subject) => Measured | null;
}

export interface Measured {
  readonly points: Weights;
  readonly found: Found;
}

/** Words that have points, by stem: each counts once. */
type Found = ReadonlyMap<string, { readonly word: string; readonly points: Weights }>;

/** Stem -> word as written. */
type Words = ReadonlyMap<string, string>;

export const textMeasure = 'words of the text';

export const measures: readonly Measure[] = [
  {
    name: textMeasure,
    why: 'words and pairs of words that such messages have more often, or less, than others',
    measure: ({ messages }) => measuredText(itemAt(messages, 0).parts),
  },
  {
    name: 'words of the function',
    why: 'functions of that name tell what is worth an alert, or do not',
    measure: named(functionPoints, ({ origin }) => origin.function),
  },
  {
    name: 'words of the sink',
    why: 'what is told or thrown that way is worth an alert, or is not',
    measure: named(sinkPoints, ({ origin }) => origin.sink),
  },
];

/** All words and word pairs that bench/learn.mjs can learn points for; `*` is a value, `^` and `$` are the ends. */
export function wordsOfText(parts: readonly Part[]): Words {
  const words = new Map<string, string>();
  walk(parts, (key, word, before, wordBefore) => {
    if (word !== '' && key !== '*') words.set(key, word);
    words.set(`${before} ${key}`, pairOf(wordBefore, word));
  });
  return words;
}

/** Calls `see` with each word, value and end of a text and its predecessor, both as stem and as written. */
function walk(
  parts: readonly Part[],
  see: (key: string, word: string, before: string, wordBefore: string) => void,
): void {
  let [before, wordBefore] = ['^', ''];
  const next = (key: string, word: string): void => {
    see(key, word, before, wordBefore);
    before = key;
    wordBefore = word;
  };
  for (const part of parts) {
    if ('literal' in part) {
      for (const word of part.literal.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? none) next(stemOf(word), word);
    } else next('*', '*');
  }
  next('$', '');
}

const none: readonly string[] = [];
const pairOf = (before: string, word: string): string => `${before} ${word}`.trim();

/** `checkAuthToken` and `check_auth_token` have the same words. */
export function wordsOfName(name: string): Words {
  const words = wordsIn(name, { acronyms: true, digits: 'dropped' }).map((word) => word.toLowerCase());
  return new Map(words.filter((word) => word.length > 2).map((word) => [stemOf(word), word]));
}

// Distinguishes words of logs, but not `rejects`, `rejected` and `rejecting`.
const stem = 6;

function stemOf(word: string): string {
  if (word.length > stem) return word.slice(0, stem);
  const isPlural = word.length > 2 && word.endsWith('s') && !word.endsWith('ss');
  return isPlural ? word.slice(0, -1) : word;
}

function named(points: Points, nameOf: (message: Message) => string | null): Measure['measure'] {
  return ({ messages }) => measuredName(points, nameOf(itemAt(messages, 0)) ?? '');
}

/** Looks up pairs in nested maps, because building a key for each pair is slow and most have no points. */
function measuredText(parts: readonly Part[]): Measured | null {
  const { words, pairs } = textPoints;
  const found = new Map<string, { word: string; points: Weights }>();
  walk(parts, (key, word, before, wordBefore) => {
    const alone = words.get(key);
    if (alone !== undefined) found.set(key, { word, points: alone });
    const behind = pairs.get(before)?.get(key);
    if (behind !== undefined) found.set(`${before} ${key}`, { word: pairOf(wordBefore, word), points: behind });
  });
  return measured(found);
}

function measuredName({ words }: Points, name: string): Measured | null {
  const found = new Map<string, { word: string; points: Weights }>();
  for (const [key, word] of wordsOfName(name)) {
    const points = words.get(key);
    if (points !== undefined) found.set(key, { word, points });
  }
  return measured(found);
}

function measured(found: Found): Measured | null {
  if (found.size === 0) return null;
  let [score, noise, wrong, harmless] = [0, 0, 0, 0];
  for (const { points } of found.values()) {
    score += points[0];
    noise += points[1];
    wrong += points[2];
    harmless += points[3];
  }
  return { points: [score, noise, wrong, harmless], found };
}

const shown = 4;

/** The strongest words, for reports. Formatted late, because most messages are not shown. */
export function detailOf({ found }: Measured): string {
  const strongest = [...found.values()]
    .map(({ word, points: [points] }) => ({ word, points }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return strongest
    .slice(0, shown)
    .map(({ word, points }) => `${word} ${points < 0 ? points : `+${points}`}`)
    .join(', ');
}
