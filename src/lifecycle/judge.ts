// Keywords of rules and the messages of a program -> what has become of each keyword: live, reworded or dead.
import type { Origin } from '../types.ts';
import type { Closest, KeywordVerdict, RuleKeyword } from '../verdicts.ts';
import { canHold } from './concrete.ts';
import type { Corpus, Template } from './corpus.ts';
import { hits, piecesOf } from './pattern.ts';
import { similarity } from './similarity.ts';
import { type Language, languageOf, weightOfAll } from './weights.ts';
import { wordsOf } from './words.ts';

/** The verdicts in the order of the keywords, `noisy` not yet known. A message that another keyword hits is no rewording. */
export function judge(keywords: readonly RuleKeyword[], corpus: Corpus): readonly KeywordVerdict[] {
  const language = languageOf(corpus);
  const found = keywords.map(({ value }) => holders(value, corpus, language));
  const taken = new Set(found.flat());
  return keywords.map((keyword, at) =>
    found[at]!.length > 0
      ? live(keyword, found[at]!)
      : gone(keyword, closest(keyword.value, { corpus, language, taken })),
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

/** Messages that hold a keyword as fixed text; where there is none, those that can hold it with a value in it. */
function holders(keyword: string, corpus: Corpus, language: Language): readonly Template[] {
  const pieces = piecesOf(keyword);
  // Nothing but wildcards hits everything and says nothing.
  if (pieces.length === 0) return [];
  const certain = corpus.templates.filter(({ text }) => hits(pieces, text));
  return certain.length > 0
    ? certain
    : likely(keyword, corpus, language).filter(({ parts }) => canHold(parts, keyword, language.isCommon));
}

// ── rewording ───────────────────────────────────────────────────────────────────────────────────────────────────────

interface Program {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly taken: ReadonlySet<Template>;
}

/** Measured by bench/mutations.mjs: see bench/RESULTS.md. */
const enough = 0.77;

function closest(keyword: string, { corpus, language, taken }: Program): Closest | null {
  const words = wordsOf(keyword);
  let near: { readonly template: Template; readonly similarity: number } | null = null;
  for (const template of likely(keyword, corpus, language)) {
    if (taken.has(template)) continue;
    const value = similarity(words, template.words, language);
    if (value >= enough && value > (near?.similarity ?? 0)) near = { template, similarity: value };
  }
  return near && closestOf(near.template, near.similarity);
}

const closestOf = ({ parts, origins }: Template, value: number): Closest => ({
  parts,
  text: parts.map((part) => ('literal' in part ? part.literal : '*')).join(''),
  similarity: Math.round(value * 100) / 100,
  origin: origins[0]!,
});

/** Messages that share at least a third of what the words of a keyword say: the others need not be looked at. */
function likely(keyword: string, { byWord }: Corpus, language: Language): readonly Template[] {
  const words = [...new Set(wordsOf(keyword))];
  const shared = new Map<Template, number>();
  for (const word of words) {
    const holding = new Set([word, ...language.spellings(word)].flatMap((one) => byWord.get(one) ?? []));
    for (const template of holding) shared.set(template, (shared.get(template) ?? 0) + language.weight(word));
  }
  const least = weightOfAll(words, language) / 3;
  return [...shared].filter(([, value]) => value >= least).map(([template]) => template);
}
