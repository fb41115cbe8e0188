// A keyword without a message -> the most similar message, if similar enough to be its rewording.

import type { Closest } from '../../model/keyword-status.ts';
import type { SinkKind } from '../../model/messages.ts';
import { itemAt } from '../../text/items.ts';
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
const MIN_SIMILARITY = 0.77;
/** Below this similarity, the closest message is not worth showing. Lower than every threshold for a rewording. */
export const MIN_SHOWN = 0.4;
/** Threshold for a new message in the place of the old one. */
export const MIN_SIMILARITY_IN_PLACE = 0.5;

/** Messages whose similarity to a keyword or its old message is at least `least`, closest first. */
export type NearTo = (texts: readonly string[], least: number) => readonly NearMessage[];

/** `keywords`: expected number of queries, each with its old message if known. */
export function nearFinder(corpus: MessageIndex, language: Language, keywords: number): NearTo {
  const likely = likelyFinder(corpus, language, 2 * keywords);
  return (texts, least) => {
    const best = new Map<Template, number>();
    for (const text of texts) {
      const words = wordsOf(text).slice(0, MAX_COMPARED_WORDS);
      for (const template of likely(text)) {
        if (!isMessage(template)) continue;
        const value = similarity(words, template.words.slice(0, MAX_COMPARED_WORDS), language);
        if (value >= least && value > (best.get(template) ?? 0)) best.set(template, value);
      }
    }
    return [...best]
      .map(([template, value]) => ({ template, similarity: value }))
      .sort((a, b) => b.similarity - a.similarity);
  };
}

/** Stored texts, and multi-line arguments of unknown functions, may not be messages. */
const isMessage = ({ text, origins }: Template): boolean =>
  origins.some(({ sinkKind }) => emitted.has(sinkKind) || (sinkKind === 'call' && !text.trim().includes('\n')));

const emitted: ReadonlySet<SinkKind> = new Set(['log', 'terminal', 'reply', 'throw', 'return', 'table']);

/** Comparison takes quadratic time, so only this many words at the beginning are compared. */
const MAX_COMPARED_WORDS = 400;

/** Picks the rewording among similar messages. A message that existed beside the keyword's while it was live is not a rewording. */
export function rewording(near: readonly NearMessage[], memory: KeywordMemory | null): NearMessage | null {
  const isTwin = memory === null ? () => false : twinsOf(memory);
  const fits = ({ template, similarity: value }: NearMessage): boolean =>
    memory === null
      ? value >= MIN_SIMILARITY
      : !isTwin(template) &&
        (value >= MIN_SIMILARITY ||
          (value >= MIN_SIMILARITY_IN_PLACE && template.origins.some((one) => isSamePlace(one, memory))));
  return near.find(fits) ?? null;
}

export const closestOf = ({ template, similarity: value }: NearMessage, isNew: boolean): Closest => ({
  parts: template.parts,
  text: shownText(template),
  similarity: Math.round(value * 100) / 100,
  isNew,
  origin: itemAt(template.origins, 0),
});

/** Values are shown as `*`. */
export const shownText = ({ parts }: Template): string => withStars(parts);

/** Prefilter: messages that share at least a third of the total weight of a text's words. */
type Likely = (text: string) => readonly Template[];

/**
 * `texts`: expected number of queries. If comparing all pairs would take minutes, compares each text only with messages that contain its
 * rarest words, and among these with those that share the most.
 */
function likelyFinder({ byWord }: MessageIndex, language: Language, texts: number): Likely {
  const share = (all: number, least: number): number => Math.max(least, Math.floor(all / Math.max(1, texts)));
  const [mostLooked, mostCompared] = [share(MAX_LOOKED_AT, 200), share(MAX_COMPARED, 10)];
  return (text) => {
    const words = [...new Set(wordsOf(text))];
    const spelt = words.map((word) => [word, ...language.spellings(word)]);
    const sharedBy = sharedWeight(words, spelt, language);
    const least = weightOfAll(words, language) / 3;
    const found = within(spelt.flat(), byWord, mostLooked)
      .map((template) => ({ template, shared: sharedBy(template) }))
      .filter(({ shared }) => shared >= least);
    if (found.length > mostCompared) found.sort((a, b) => b.shared - a.shared).splice(mostCompared);
    return found.map(({ template }) => template);
  };
}

/** Limits over all texts on messages that share words, and on messages compared; each text gets at least 200 and 10. */
const [MAX_LOOKED_AT, MAX_COMPARED] = [2_000_000, 20_000];

/** Messages that contain one of the words, up to a limit: those with the rarest words first. */
function within(words: readonly string[], byWord: MessageIndex['byWord'], most: number): readonly Template[] {
  const lists = words.flatMap((word) => [byWord.get(word) ?? []]);
  const isAll = lists.reduce((sum, { length }) => sum + length, 0) <= most;
  const found = new Set<Template>();
  for (const list of isAll ? lists : lists.sort((a, b) => a.length - b.length)) {
    for (const template of list.slice(0, most - found.size)) found.add(template);
  }
  return [...found];
}

/** Total weight of the words that a message contains too, in any spelling. */
function sharedWeight(
  words: readonly string[],
  spelt: readonly (readonly string[])[],
  language: Language,
): (template: Template) => number {
  const weights = words.map(language.weight);
  const wordsBySpelling = new Map<string, number[]>();
  for (const [at, spellings] of spelt.entries())
    for (const one of spellings) wordsBySpelling.set(one, [...(wordsBySpelling.get(one) ?? []), at]);
  const isShared = new Uint8Array(words.length);
  return ({ words: held }) => {
    isShared.fill(0);
    for (const word of held) for (const at of wordsBySpelling.get(word) ?? []) isShared[at] = 1;
    return weights.reduce((sum, weight, at) => sum + (isShared[at] === 1 ? weight : 0), 0);
  };
}
