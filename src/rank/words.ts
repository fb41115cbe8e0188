// What the single words of a message say, and those in the names of its function and its sink: points that bench/weights.mjs learned from
// verdicts on messages of many programs.
import { remembered } from '../remembered.ts';
import type { Message, Part } from '../types.ts';
import { learned } from './learned.ts';
import type { Subject } from './subject.ts';

/** A row whose points depend on what it sees. */
export interface Measure {
  readonly name: string;
  readonly why: string;
  readonly measure: (subject: Subject) => Measured | null;
}

interface Measured {
  readonly points: number;
  readonly detail: string;
}

/** As they are looked up -> as they are written. */
type Words = ReadonlyMap<string, string>;

export const measures: readonly Measure[] = [
  {
    name: 'words of the text',
    why: 'words and pairs of words that such messages have more often, or less, than others',
    measure: ({ messages }) => sum(learned.text, wordsOfText(messages[0]!.parts)),
  },
  {
    name: 'words of the function',
    why: 'functions of that name tell what is worth an alert, or do not',
    measure: named(learned.function, ({ origin }) => origin.function),
  },
  {
    name: 'words of the sink',
    why: 'what is told or thrown that way is worth an alert, or is not',
    measure: named(learned.sink, ({ origin }) => origin.sink),
  },
];

/** Words, and pairs of them; `*` stands for a value, `^` and `$` for the ends. */
export function wordsOfText(parts: readonly Part[]): Words {
  const words = new Map<string, string>();
  let [before, shownBefore] = ['^', ''];
  const follow = (key: string, shown: string): void => {
    words.set(`${before} ${key}`, `${shownBefore} ${shown}`.trim());
    [before, shownBefore] = [key, shown];
  };
  for (const part of parts) {
    if (!('literal' in part)) {
      follow('*', '*');
      continue;
    }
    for (const word of part.literal.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []) {
      const key = stemOf(word);
      words.set(key, word);
      follow(key, word);
    }
  }
  follow('$', '');
  return words;
}

/** `checkAuthToken` and `check_auth_token` have the same words. */
export function wordsOfName(name: string): Words {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return new Map(words.filter((word) => word.length > 2).map((word) => [stemOf(word), word]));
}

// Enough to tell words of logs apart, and the same for `rejects`, `rejected` and `rejecting`.
const stem = 6;

const stemOf = (word: string): string => (word.length > stem ? word.slice(0, stem) : word.replace(/(?<=.[^s])s$/, ''));

/** A program has fewer names than messages. */
function named(table: Table, nameOf: (message: Message) => string | null): Measure['measure'] {
  const told = remembered((name) => sum(table, wordsOfName(name)));
  return ({ messages }) => told(nameOf(messages[0]!) ?? '');
}

type Table = (typeof learned)[keyof typeof learned];

/** Points -> the words that have them. */
const byWord = new Map<Table, ReadonlyMap<string, number>>();

function pointsOf(table: Table): ReadonlyMap<string, number> {
  let points = byWord.get(table);
  if (!points) {
    points = new Map(
      Object.entries(table).flatMap(([one, words]) => words.split(', ').map((word) => [word, Number(one)] as const)),
    );
    byWord.set(table, points);
  }
  return points;
}

const shown = 4;

function sum(table: Table, words: Words): Measured | null {
  const points = pointsOf(table);
  const found: (readonly [string, number])[] = [];
  let total = 0;
  for (const [key, word] of words) {
    const one = points.get(key);
    if (one === undefined) continue;
    total += one;
    found.push([word, one]);
  }
  if (found.length === 0) return null;
  const strongest = found.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, shown);
  return { points: total, detail: strongest.map(([word, one]) => `${word} ${one < 0 ? one : `+${one}`}`).join(', ') };
}
