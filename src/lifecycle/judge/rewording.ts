// A keyword without a message -> the most similar message, if similar enough to be its rewording.
import type { Closest } from '../../model/keyword-status.ts';
import { withStars } from '../../text/template-text.ts';
import { isSamePlace, type KeywordMemory, twinsOf } from '../decisions/keyword-memory.ts';
import type { MessageIndex, Template } from './message-index.ts';
import { similarity } from './similarity.ts';
import { type Language, weightOfAll } from './weights.ts';
import { wordsOf } from './words.ts';

export interface NearMessage {
  readonly template: Template;
  readonly similarity: number;
}

/** Measured by bench/mutations.mjs: see bench/RESULTS.md. */
export const MIN_SIMILARITY = 0.77;
/** For a message that is new in the place where the old one stood. */
export const MIN_SIMILARITY_IN_PLACE = 0.5;

/** Messages that say at least `least` of what a keyword or its old message says, the closest first. */
export type NearTo = (texts: readonly string[], least: number) => readonly NearMessage[];

/** `keywords`: how many will be asked for, each with its old message where one is known. */
export function nearFinder(corpus: MessageIndex, language: Language, keywords: number): NearTo {
  const likely = likelyFinder(corpus, language, 2 * keywords);
  return (texts, least) => {
    const best = new Map<Template, number>();
    for (const text of texts) {
      const words = wordsOf(text).slice(0, MAX_COMPARED_WORDS);
      for (const template of likely(text)) {
        const value = similarity(words, template.words.slice(0, MAX_COMPARED_WORDS), language);
        if (value >= least && value > (best.get(template) ?? 0)) best.set(template, value);
      }
    }
    return [...best]
      .map(([template, value]) => ({ template, similarity: value }))
      .sort((a, b) => b.similarity - a.similarity);
  };
}

/** Two texts are compared word by word: of longer ones the beginning counts. */
const MAX_COMPARED_WORDS = 400;

/** Of messages that are near: what stood there while the keyword was live is no new wording of it. */
export function rewording(near: readonly NearMessage[], memory: KeywordMemory | null): NearMessage | null {
  const isTwin = memory === null ? () => false : twinsOf(memory);
  const fits = ({ template, similarity: value }: NearMessage): boolean =>
    memory === null
      ? value >= MIN_SIMILARITY
      : !isTwin(template) && (value >= MIN_SIMILARITY || template.origins.some((one) => isSamePlace(one, memory)));
  return near.find(fits) ?? null;
}

export const closestOf = ({ template, similarity: value }: NearMessage, isNew: boolean): Closest => ({
  parts: template.parts,
  text: shownText(template),
  similarity: Math.round(value * 100) / 100,
  isNew,
  origin: template.origins[0]!,
});

/** `*` for values. */
export const shownText = ({ parts }: Template): string => withStars(parts);

/** Messages that share at least a third of what the words of a text say: the others need not be looked at. */
export type Likely = (text: string) => readonly Template[];

/**
 * `texts`: how many will be asked for. Where they and the messages are so many that all pairs would take minutes, each text is held against
 * the messages of its rarest words, and against those that share the most.
 */
export function likelyFinder({ byWord }: MessageIndex, language: Language, texts: number): Likely {
  const share = (all: number): number => Math.max(MIN_FOR_EACH, Math.floor(all / Math.max(1, texts)));
  const [mostLooked, mostCompared] = [share(MAX_LOOKED_AT), share(MAX_COMPARED)];
  return (text) => {
    const words = [...new Set(wordsOf(text))];
    const lists = words.map((word) => ({ word, lists: holdersOf(word, byWord, language) }));
    const shared = new Map<Template, number>();
    for (const { word, lists: holding } of within(lists, mostLooked)) {
      const once = holding.length === 1 ? holding[0]! : new Set(holding.flat());
      for (const template of once) shared.set(template, (shared.get(template) ?? 0) + language.weight(word));
    }
    const least = weightOfAll(words, language) / 3;
    const found = [...shared].filter(([, value]) => value >= least);
    if (found.length > mostCompared) found.sort(([, a], [, b]) => b - a).splice(mostCompared);
    return found.map(([template]) => template);
  };
}

/** Messages in the lists of words, and messages that are compared, over all texts; and how many of both each text has for sure. */
const [MAX_LOOKED_AT, MAX_COMPARED, MIN_FOR_EACH] = [20_000_000, 50_000, 50];

const holdersOf = (
  word: string,
  byWord: MessageIndex['byWord'],
  language: Language,
): readonly (readonly Template[])[] =>
  [word, ...language.spellings(word)].flatMap((one) => {
    const list = byWord.get(one);
    return list ? [list] : [];
  });

interface Lists {
  readonly word: string;
  readonly lists: readonly (readonly Template[])[];
}

/** Those of the rarest words, as many as may be looked at; in the order of the text. */
function within(lists: readonly Lists[], most: number): readonly Lists[] {
  const sizeOf = ({ lists: holding }: Lists): number => holding.reduce((sum, { length }) => sum + length, 0);
  let left = most;
  if (lists.reduce((sum, one) => sum + sizeOf(one), 0) <= left) return lists;
  const kept = new Set<Lists>();
  for (const one of [...lists].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    left -= sizeOf(one);
    if (left < 0 && kept.size > 0) break;
    kept.add(one);
  }
  return lists.filter((one) => kept.has(one));
}
