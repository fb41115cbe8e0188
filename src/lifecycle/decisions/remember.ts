// Keywords and messages -> the memories to record: new ones for live keywords, the previous ones for others.

import { groupBy } from '../../text/group-by.ts';
import { itemAt } from '../../text/items.ts';
import { holders } from '../judge/judge.ts';
import type { MessageIndex, Template } from '../judge/message-index.ts';
import { MIN_SIMILARITY_IN_PLACE, nearFinder, shownText } from '../judge/rewording.ts';
import { type Language, languageOf } from '../judge/weights.ts';
import { isSamePlace, type KeywordMemory } from './keyword-memory.ts';

export function remember(
  keywords: readonly string[],
  corpus: MessageIndex,
  before: readonly KeywordMemory[],
): readonly KeywordMemory[] {
  const language = languageOf(corpus);
  const known = groupBy(before, ({ keyword }) => [keyword]);
  const found = holders(keywords, corpus);
  return keywords.flatMap((keyword, at) => {
    const held = itemAt(found, at).templates;
    return held.length > 0
      ? memoryOf(keyword, held, { corpus, language, keywords: keywords.length })
      : (known.get(keyword) ?? []);
  });
}

// Lower than the threshold of a rewording, because the weights of words change with the program.
const alike = 0.7;

interface Around {
  readonly corpus: MessageIndex;
  readonly language: Language;
  readonly keywords: number;
}

function memoryOf(keyword: string, held: readonly Template[], { corpus, language, keywords }: Around): KeywordMemory {
  const gone = new Set(held);
  const { file, function: name } = itemAt(itemAt(held, 0).origins, 0);
  const text = onOneLine(itemAt(held, 0));
  // Compare as if the message were already gone: a word that only it contains may then count as a misspelling of others.
  const nearTo = nearFinder(corpus, language.without(gone), keywords);
  const twins = nearTo([keyword, text], MIN_SIMILARITY_IN_PLACE).filter(
    ({ template, similarity }) =>
      !gone.has(template) &&
      (similarity >= alike || template.origins.some((one) => isSamePlace(one, { file, function: name }))),
  );
  return { keyword, text, file, function: name, twins: twins.map(({ template }) => onOneLine(template)) };
}

/** Only words are compared, so whitespace may be normalized. */
const onOneLine = (template: Template): string => shownText(template).replace(/\s+/g, ' ').trim();
