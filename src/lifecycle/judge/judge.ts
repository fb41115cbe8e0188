// Keywords of rules and messages of a program -> the status of each keyword: live, reworded or dead.

import type { Closest, KeywordVerdict, RuleKeyword } from '../../model/keyword-status.ts';
import type { Origin } from '../../model/messages.ts';
import { itemAt } from '../../text/items.ts';
import type { KeywordMemory } from '../decisions/keyword-memory.ts';
import type { MessageIndex, Template } from './message-index.ts';
import { hitsBy, piecesOf } from './pattern.ts';
import { canHold } from './placeholder-match.ts';
import {
  closestOf,
  likelyFinder,
  MIN_SIMILARITY,
  MIN_SIMILARITY_IN_PLACE,
  nearFinder,
  rewording,
} from './rewording.ts';
import { type Language, languageOf } from './weights.ts';

/** The verdicts in the order of the keywords, `noisy` not yet known. A message that another keyword hits is no rewording. */
export function judge(
  keywords: readonly RuleKeyword[],
  corpus: MessageIndex,
  memories: readonly KeywordMemory[] = [],
): readonly KeywordVerdict[] {
  const language = languageOf(corpus);
  const memoryOf = new Map(memories.map((memory) => [memory.keyword, memory]));
  const found = holders(
    keywords.map(({ value }) => value),
    corpus,
    language,
  );
  const taken = new Set(found.flat());
  const lost = found.filter((templates) => templates.length === 0).length;
  const nearTo = nearFinder(corpus, language, lost);
  const closest = (value: string): Closest | null => {
    const memory = memoryOf.get(value) ?? null;
    const near =
      memory === null ? nearTo([value], MIN_SIMILARITY) : nearTo([value, memory.text], MIN_SIMILARITY_IN_PLACE);
    const now = rewording(
      near.filter(({ template }) => !taken.has(template)),
      memory,
    );
    return now && closestOf(now, memory !== null);
  };
  return keywords.map((keyword, at) =>
    itemAt(found, at).length > 0 ? live(keyword, itemAt(found, at)) : gone(keyword, closest(keyword.value)),
  );
}

function live(keyword: RuleKeyword, templates: readonly Template[]): KeywordVerdict {
  const origins = templates.flatMap((template) => template.origins).sort(byPlace);
  return {
    keyword,
    status: 'live',
    matches: origins.length,
    origins,
    templates: templates.map(({ parts }) => parts),
    noisy: null,
    closest: null,
  };
}

const gone = (keyword: RuleKeyword, near: Closest | null): KeywordVerdict => ({
  keyword,
  status: near === null ? 'dead' : 'reworded',
  matches: 0,
  origins: [],
  templates: [],
  noisy: null,
  closest: near,
});

const byPlace = (a: Origin, b: Origin): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** For each keyword the messages that hold it as fixed text; where there is none, those that can hold it with a value in it. */
export function holders(
  keywords: readonly string[],
  corpus: MessageIndex,
  language: Language,
): readonly (readonly Template[])[] {
  const certain = keywords.map((): Template[] => []);
  const hit = hitsBy(keywords);
  for (const template of corpus.templates) for (const at of hit(template.text)) itemAt(certain, at).push(template);
  const open = certain.filter((templates) => templates.length === 0).length;
  const likely = likelyFinder(corpus, language, open);
  return keywords.map((keyword, at) => {
    // Nothing but wildcards hits everything and says nothing.
    if (itemAt(certain, at).length > 0 || piecesOf(keyword).length === 0) return itemAt(certain, at);
    return likely(keyword).filter(({ parts }) => canHold(parts, keyword, language.isCommon));
  });
}
