// Patterns -> an index by their rarest word, so that a line is compared with few of them. If many share a word, a rare sequence of words
// tells them apart.

import { itemAt, valueAt } from '../text/items.ts';
import { textFinder } from '../text/text-finder.ts';
import type { Pattern } from './pattern.ts';
import { eachToken, type Token } from './tokens.ts';
import { eachWord, type Marks, mark, mayContain } from './words.ts';

export interface PatternIndex {
  /** By hash of a word that every line of the pattern contains. */
  readonly byWord: ReadonlyMap<number, readonly Entry[]>;
  /** If many patterns share that word: by hash of a sequence of words. `runLengths` are the lengths of these sequences. */
  readonly byRun: ReadonlyMap<number, readonly Entry[]>;
  readonly runLengths: readonly number[];
  /** Patterns without such a word (there is none, or each one touches a value) whose longest literal a text contains. */
  readonly wordless: (text: string) => readonly Pattern[];
}

interface Entry {
  readonly pattern: Pattern;
  readonly order: number;
  /** Its rarest word. */
  readonly word: number;
  /** A filter of all its words. */
  readonly marks: Marks;
  /** Its rarest sequence of words. */
  readonly run: Run;
}

export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const words = patterns.map(wholeWords);
  const counts = new Map<number, number>();
  for (const list of words) for (const { word } of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const runs = rarestRuns(patterns);
  const wordless: Pattern[] = [];
  const entries = patterns.flatMap((pattern, order): Entry[] => {
    const word = rarestOf(itemAt(words, order), counts);
    const run = runs[order];
    if (word !== null && run)
      return [{ pattern, order, word, run, marks: marksOf(itemAt(words, order).map((one) => one.word)) }];
    wordless.push(pattern);
    return [];
  });
  const all = listsBy(entries, ({ word }) => word);
  const crowded = entries.filter(({ word }) => valueAt(all, word).length > MAX_BY_WORD);
  const byWord = new Map([...all].filter(([, list]) => list.length <= MAX_BY_WORD));
  const byRun = listsBy(crowded, ({ run }) => run.number);
  const runLengths = [...new Set(entries.map(({ run }) => run.length))];
  return { byWord, byRun, runLengths, wordless: literalFinder(wordless) };
}

function literalFinder(patterns: readonly Pattern[]): PatternIndex['wordless'] {
  const find = textFinder(patterns.map(longestLiteral));
  return (text) => {
    const found: number[] = [];
    find(text, (at) => void found.push(at));
    return found.sort((a, b) => a - b).map((at) => itemAt(patterns, at));
  };
}

/** Trimmed, because trailing blanks of a text may be missing. */
const longestLiteral = ({ literals }: Pattern): string =>
  literals.map((literal) => literal.trimEnd()).reduce((a, b) => (b.length > a.length ? b : a), '');

/** Up to this number, patterns that share a word are compared one by one. */
const MAX_BY_WORD = 16;

/** Maximum per line. In 31,000 rendered lines of samba, at most 79 were needed. */
const MAX_PATTERNS = 256;

function listsBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const lists = new Map<number, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}

interface Word {
  readonly word: number;
  readonly length: number;
}

/** Ties go to the longest word, which is the rarest in logs. */
function rarestOf(words: readonly Word[], counts: ReadonlyMap<number, number>): number | null {
  let best: Word | null = null;
  for (const one of words) {
    const fewer = best === null ? -1 : valueAt(counts, one.word) - valueAt(counts, best.word);
    if (best === null || fewer < 0 || (fewer === 0 && one.length > best.length)) best = one;
  }
  return best?.word ?? null;
}

/** Words that do not touch a value, which could lengthen them. */
function wholeWords({ literals, gaps }: Pattern): readonly Word[] {
  return literals.flatMap((literal, i) => {
    const open = { before: itemAt(gaps, i).length > 0, behind: itemAt(gaps, i + 1).length > 0 };
    const found: Word[] = [];
    eachWord(literal, literal.length, (word, from, to) => {
      const isOpen = (from === 0 && open.before) || (to === literal.length && open.behind);
      if (!isOpen) found.push({ word, length: to - from });
    });
    return found;
  });
}

// ── runs ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Maximum length of a sequence; longer ones are seldom more specific. */
const MAX_RUN = 6;

function rarestRuns(patterns: readonly Pattern[]): readonly (Run | null)[] {
  const runs = patterns.map(runsOf);
  const counts = new Map<number, number>();
  for (const { number } of runs.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const countOf = ({ number }: Run): number => valueAt(counts, number);
  return runs.map((list) => list.reduce<Run | null>((a, b) => (a && countOf(a) <= countOf(b) ? a : b), null));
}

interface Run {
  readonly number: number;
  readonly length: number;
}

function runsOf({ literals, gaps }: Pattern): readonly Run[] {
  return literals.flatMap((literal, i) => {
    const tokens: Token[] = [];
    eachToken(literal, literal.length, (token, from, to, isNumber) => {
      // A header may end within a number, and a value within any token it touches.
      const isOpen =
        (from === 0 && (isNumber || itemAt(gaps, i).length > 0)) ||
        (to === literal.length && (isNumber || itemAt(gaps, i + 1).length > 0));
      if (!isOpen) tokens.push(token);
    });
    const length = Math.min(MAX_RUN, tokens.length);
    return length === 0 ? [] : runsIn(tokens, length).map((number) => ({ number, length }));
  });
}

const runsIn = (tokens: readonly Token[], length: number): readonly number[] =>
  Array.from({ length: Math.max(0, tokens.length - length + 1) }, (_, from) => {
    let number = length;
    for (let at = from; at < from + length; at++) number = (Math.imul(number, 0x01000193) ^ itemAt(tokens, at)) | 0;
    return number;
  });

// ── lines ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Patterns that may have printed `text[0, to)`, without duplicates. */
export function patternsFor(index: PatternIndex, text: string, to: number): readonly Pattern[] {
  const places = new Map<number, number>();
  eachWord(text, to, (word) => {
    if (!places.has(word)) places.set(word, places.size);
  });
  const marks = marksOf(places.keys());
  const holds = (entry: Entry): boolean => places.has(entry.word) && mayContain(marks, entry.marks);
  const found = entriesOf(places.keys(), index.byWord).filter(holds);
  if (index.byRun.size === 0 && found.length <= MAX_BY_WORD) return found.map(asPattern);
  const runs = runsOfLine(index.runLengths, text, to);
  const likely = found.length <= MAX_BY_WORD ? found : found.filter(({ run }) => runs.has(run.number));
  const crowded = index.byRun.size > 0 ? entriesOf(runs, index.byRun).filter(holds) : [];
  return [...likely, ...crowded]
    .sort((a, b) => valueAt(places, a.word) - valueAt(places, b.word) || a.order - b.order)
    .slice(0, MAX_PATTERNS)
    .map(asPattern);
}

const asPattern = ({ pattern }: Entry): Pattern => pattern;

function entriesOf(numbers: Iterable<number>, entries: ReadonlyMap<number, readonly Entry[]>): readonly Entry[] {
  const found: Entry[] = [];
  for (const number of numbers) for (const entry of entries.get(number) ?? []) found.push(entry);
  return found;
}

function runsOfLine(lengths: readonly number[], text: string, to: number): ReadonlySet<number> {
  const tokens: Token[] = [];
  eachToken(text, to, (token) => void tokens.push(token));
  return new Set(lengths.flatMap((length) => runsIn(tokens, length)));
}

function marksOf(words: Iterable<number>): Marks {
  const marks = { first: 0, second: 0 };
  for (const word of words) mark(marks, word);
  return marks;
}
