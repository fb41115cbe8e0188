// `update`: a rule file, its decisions and the source of a program -> the updated text. Writes nothing.

import { isDeepStrictEqual } from 'node:util';
import { keywordFor } from '../keywords/keyword-forms.ts';
import { type Decision, readDecisions } from '../lifecycle/decisions/decisions.ts';
import { fingerprints } from '../lifecycle/decisions/fingerprints.ts';
import { byRule, decisionOn, itemsOf, merged } from '../lifecycle/decisions/infer-decisions.ts';
import { remember } from '../lifecycle/decisions/remember.ts';
import type { Comments, NewKeyword, Planned } from '../lifecycle/edit/changes.ts';
import { edited } from '../lifecycle/edit/edit.ts';
import { levelAsked, renewedLink } from '../lifecycle/edit/own-fields.ts';
import { emptied, plan } from '../lifecycle/edit/plan.ts';
import type { MessageIndex } from '../lifecycle/judge/message-index.ts';
import { readRules } from '../lifecycle/rules/read-rules.ts';
import type { Candidate } from '../model/candidates.ts';
import { InputError } from '../model/errors.ts';
import type { KeywordVerdict, RuleVerdict } from '../model/keyword-status.ts';
import type { ExtractOptions } from '../model/options.ts';
import { resealed } from '../model/seal.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { commentOn } from '../rule/build/build.ts';
import { itemAt } from '../text/items.ts';
import { check, noKeywords } from './check.ts';
import { type DecisionsFrom, decisionsFrom } from './decide.ts';
import type { Stdin } from './extract.ts';
import type { OnProgress } from './program.ts';

interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface UpdateFor {
  readonly rule: TextFile;
  /** null where there is none yet. */
  readonly decisions: TextFile | null;
  /** Keywords that people wrote are treated like the tool's own. */
  readonly prune: boolean;
}

export interface Updated {
  /** The file as it should be; the same text when nothing changes. */
  readonly text: string;
  /** The decisions file as it should be, from the one that stands there when it is written. */
  readonly decisionsFrom: DecisionsFrom;
  /** Of the decisions, only what is remembered of messages changes, or there were none. */
  readonly isDecided: boolean;
  readonly planned: readonly Planned[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `date` of the options becomes `modified`. Throws an InputError for what is no rule, has no keywords or would be empty. */
export async function update(
  about: UpdateFor,
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
  stdin?: Stdin,
): Promise<Updated> {
  const { file, text } = about.rule;
  const rules = readRules(text, file);
  if (rules.every(({ lists }) => lists.length === 0)) throw noKeywords(file);
  const known = about.decisions === null ? [] : readDecisions(about.decisions.text, about.decisions.file);
  const onRules = byRule(known);
  const decided = rules.map((rule) => decisionOn(rule, onRules));
  const asked = rules.map(({ document }, at) => ({ document, decision: itemAt(decided, at) }));
  const checked = await check(asked, options, onProgress, stdin);
  // Where several rules are in one file nobody can tell which of them a new message belongs to.
  const chosen = rules.filter(({ lists }) => lists.length > 0).length === 1 ? checked.chosen : [];
  const isOwnForm = ownForms(checked.chosen, options);
  const planned = rules.map((rule, at) => {
    const { keywords: verdicts } = checked.rules[at] as RuleVerdict;
    const told = { verdicts, chosen, decision: itemAt(decided, at), prune: about.prune, isOwnForm, commentsOf };
    const asks = (keywords: readonly string[]) => levelAsked(rule, text, keywords, checked.chosen);
    const renewal = (verdict: KeywordVerdict) => renewalOf(verdict, checked.chosen, options);
    const planned = plan(rule, { ...told, renewalOf: renewal, levelAsked: asks });
    return { rule, plan: planned, link: renewedLink(rule, text, checked.source) };
  });
  for (const one of planned) checkNotEmpty(one, file);
  const now = decisionsIn(planned, checked.corpus);
  const isDecided = isDeepStrictEqual(merged(known, now).map(unseen), merged(known, []).map(unseen));
  return {
    text: resealed(text, edited(text, file, planned, options.rule.date)),
    decisionsFrom: decisionsFrom(known, now),
    isDecided: about.decisions === null || isDecided,
    planned,
    diagnostics: checked.diagnostics,
  };
}

/** A rule of which nothing is true is held against the wrong source, mostly. */
function checkNotEmpty({ rule, plan: { kept, remove, add } }: Planned, file: string): void {
  const all = rule.document.keywords.length;
  if (all === 0 || remove.size + kept.length < all || add.length > 0 || !kept.some(({ why }) => why === emptied))
    return;
  throw new InputError(
    `${file}: every keyword is dead and there is no new one`,
    'Is --source the right tree? Nothing was changed.',
  );
}

function ownForms(chosen: readonly Candidate[], { wildcards }: ExtractOptions) {
  const known = new Set(chosen.flatMap(({ keywords }) => keywords));
  return ({ keyword: { value }, templates }: KeywordVerdict): boolean =>
    known.has(value) || templates.some((parts) => keywordFor(parts, wildcards) === value);
}

function renewalOf(
  { closest }: KeywordVerdict,
  chosen: readonly Candidate[],
  { wildcards }: ExtractOptions,
): NewKeyword | null {
  if (closest === null) return null;
  const candidate = chosen.find(({ parts }) => isDeepStrictEqual(parts, closest.parts));
  const value = candidate?.keywords[0] ?? keywordFor(closest.parts, wildcards);
  if (value === null) return null;
  return { value, origin: closest.origin, ...(candidate ? { comments: commentsOf(candidate) } : {}) };
}

/** As a rule that is made anew has them. */
const commentsOf = (candidate: Candidate): Comments => ({
  plain: commentOn(candidate, candidate.keywords[0] ?? '', false),
  annotated: commentOn(candidate, candidate.keywords[0] ?? '', true),
});

const unseen = ({ messages: _, ...decision }: Decision): Decision => ({ ...decision, seen: [] });

function decisionsIn(planned: readonly Planned[], corpus: MessageIndex): readonly Decision[] {
  const messages = fingerprints(corpus);
  return planned.flatMap(({ rule, plan: { decision, remove, renew } }) => {
    if (rule.lists.length === 0) return [];
    const staying = itemsOf(rule).filter((item) => !remove.has(item) && !renew.has(item));
    const keywords = new Set([...decision.written, ...staying.map(({ keyword }) => keyword.value)]);
    return { ...decision, seen: remember([...keywords], corpus, decision.seen), messages };
  });
}
