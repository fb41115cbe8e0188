// Keywords of rules and messages of a program -> the status of each keyword: live, possible, reworded or dead.

import type { Closest, KeywordStatus, KeywordVerdict, RuleKeyword } from '../../model/keyword-status.ts';
import type { Origin } from '../../model/messages.ts';
import { itemAt } from '../../text/items.ts';
import type { KeywordMemory } from '../decisions/keyword-memory.ts';
import type { Holding, MessageIndex, Template } from './message-index.ts';
import { hitsBy, piecesOf } from './pattern.ts';
import { closestOf, MIN_SHOWN, nearFinder, rewording } from './rewording.ts';
import { languageOf } from './weights.ts';

/** Verdicts in the order of the keywords, without `noisy`. A message that another keyword hits is not a rewording. */
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
  );
  const taken = new Set(found.flatMap(({ templates, isProven }) => (isProven ? templates : [])));
  const lost = found.filter(({ isProven }) => !isProven).length;
  const nearTo = nearFinder(corpus, language, lost);
  const lookedFor = (keyword: RuleKeyword, { status, templates }: Held): KeywordVerdict => {
    const memory = memoryOf.get(keyword.value) ?? null;
    const texts = memory === null ? [keyword.value] : [keyword.value, memory.text];
    const near = nearTo(texts, MIN_SHOWN);
    const own = new Set(templates);
    const now = rewording(
      near.filter(({ template }) => own.has(template) || !taken.has(template)),
      memory,
    );
    if (status !== null && (now === null || own.has(now.template))) return heldVerdict(keyword, status, templates);
    if (now !== null) return lostVerdict(keyword, 'reworded', closestOf(now, memory !== null));
    const [closest] = near;
    return lostVerdict(keyword, 'dead', closest ? closestOf(closest, false) : null);
  };
  return keywords.map((keyword, at) => {
    const held = itemAt(found, at);
    const { status, templates, isProven } = held;
    return status !== null && isProven ? heldVerdict(keyword, status, templates) : lookedFor(keyword, held);
  });
}

function heldVerdict(keyword: RuleKeyword, status: KeywordStatus, templates: readonly Template[]): KeywordVerdict {
  const origins = templates.flatMap((template) => template.origins).sort(byPlace);
  return {
    ...{ keyword, status, matches: origins.length, origins },
    templates: templates.map(({ parts }) => parts),
    noisy: null,
    closest: null,
  };
}

const lostVerdict = (keyword: RuleKeyword, status: KeywordStatus, closest: Closest | null): KeywordVerdict => ({
  ...{ keyword, status, matches: 0, origins: [], templates: [] },
  noisy: null,
  closest,
});

const byPlace = (a: Origin, b: Origin): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

interface Held {
  /** null if no message can contain the keyword. */
  readonly status: 'live' | 'possible' | null;
  readonly templates: readonly Template[];
  /** If not, a similar message with other words is likelier. */
  readonly isProven: boolean;
}

/** For each keyword, the messages that contain it as fixed text; if there are none, those that may contain it, given the right values. */
export function holders(keywords: readonly string[], corpus: MessageIndex): readonly Held[] {
  const certain = keywords.map((): Template[] => []);
  const hit = hitsBy(keywords);
  for (const template of corpus.templates) for (const at of hit(template.text)) itemAt(certain, at).push(template);
  return keywords.map((keyword, at) => {
    const live = itemAt(certain, at);
    if (live.length > 0) return { status: 'live', templates: live, isProven: true };
    // A keyword of wildcards alone hits everything, which proves nothing.
    const { templates, isProven } = piecesOf(keyword).length === 0 ? none : corpus.holding(keyword);
    return { status: templates.length > 0 ? 'possible' : null, templates, isProven };
  });
}

const none: Holding = { templates: [], isProven: false };
