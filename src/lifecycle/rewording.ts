// A keyword that no message holds -> the message that it has become, if one is close enough to it.
import type { Closest } from '../verdicts.ts';
import type { Corpus, Template } from './corpus.ts';
import { isSamePlace, isTwin, type Memory } from './memory.ts';
import { similarity } from './similarity.ts';
import { type Language, weightOfAll } from './weights.ts';
import { wordsOf } from './words.ts';

export interface Near {
  readonly template: Template;
  readonly similarity: number;
}

/** Measured by bench/mutations.mjs: see bench/RESULTS.md. */
export const enough = 0.77;
/** For a message that is new in the place where the old one stood. */
export const enoughInPlace = 0.5;

/** Messages that say at least `least` of what a keyword or its old message says, the closest first. */
export function nearTo(texts: readonly string[], corpus: Corpus, language: Language, least: number): readonly Near[] {
  const best = new Map<Template, number>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const template of likely(text, corpus, language)) {
      const value = similarity(words, template.words, language);
      if (value >= least && value > (best.get(template) ?? 0)) best.set(template, value);
    }
  }
  return [...best]
    .map(([template, value]) => ({ template, similarity: value }))
    .sort((a, b) => b.similarity - a.similarity);
}

/** Of messages that are near: what stood there while the keyword was live is no new wording of it. */
export function rewording(near: readonly Near[], memory: Memory | null): Near | null {
  const fits = ({ template, similarity: value }: Near): boolean =>
    memory === null
      ? value >= enough
      : !isTwin(template, memory) && (value >= enough || template.origins.some((one) => isSamePlace(one, memory)));
  return near.find(fits) ?? null;
}

export const closestOf = ({ template, similarity: value }: Near, isNew: boolean): Closest => ({
  parts: template.parts,
  text: shownText(template),
  similarity: Math.round(value * 100) / 100,
  isNew,
  origin: template.origins[0]!,
});

/** `*` for values. */
export const shownText = ({ parts }: Template): string =>
  parts.map((part) => ('literal' in part ? part.literal : '*')).join('');

/** Messages that share at least a third of what the words of a keyword say: the others need not be looked at. */
export function likely(keyword: string, { byWord }: Corpus, language: Language): readonly Template[] {
  const words = [...new Set(wordsOf(keyword))];
  const shared = new Map<Template, number>();
  for (const word of words) {
    const holding = new Set([word, ...language.spellings(word)].flatMap((one) => byWord.get(one) ?? []));
    for (const template of holding) shared.set(template, (shared.get(template) ?? 0) + language.weight(word));
  }
  const least = weightOfAll(words, language) / 3;
  return [...shared].filter(([, value]) => value >= least).map(([template]) => template);
}
