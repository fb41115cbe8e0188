// `check`: rules and the source of a program -> the status of each keyword, and new messages.

import { type Decision, readDecisions } from '../lifecycle/decisions/decisions.ts';
import { knownBy } from '../lifecycle/decisions/fingerprints.ts';
import { byRule, decisionOn } from '../lifecycle/decisions/infer-decisions.ts';
import { judge } from '../lifecycle/judge/judge.ts';
import { indexMessages, type MessageIndex } from '../lifecycle/judge/message-index.ts';
import { newMessages } from '../lifecycle/judge/new-messages.ts';
import { type ReadRule, readRules } from '../lifecycle/rules/read-rules.ts';
import { fragmentFinder } from '../locate/fragments.ts';
import { findLogs } from '../logs/read/find-logs.ts';
import type { Candidate } from '../model/candidates.ts';
import { InputError } from '../model/errors.ts';
import type { Drift, RuleDocument, RuleVerdict } from '../model/keyword-status.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { itemAt } from '../text/items.ts';
import { reportOn, type Stdin } from './extract.ts';
import { type OnProgress, readProgram } from './program.ts';

export interface Checked {
  readonly rules: readonly RuleVerdict[];
  /** What a rule made now would hold, without what people took out. */
  readonly chosen: readonly Candidate[];
  readonly corpus: MessageIndex;
  readonly source: Report['source'];
  readonly summary: Report['summary'];
  readonly diagnostics: readonly Diagnostic[];
}

/** A text with the path that it is called by; `found` in a folder and not named. */
interface RuleText {
  readonly file: string;
  readonly text: string;
  readonly found: boolean;
}

/** What a folder holds besides keyword rules is told and passed over, unless it is broken; what was named must be one. */
export async function checkFiles(
  texts: readonly RuleText[],
  decisions: readonly { readonly file: string; readonly text: string }[],
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
  stdin?: Stdin,
): Promise<Checked> {
  const diagnostics: Diagnostic[] = [];
  const rules = texts.flatMap((one) => rulesOf(one, diagnostics));
  if (rules.length === 0)
    throw new InputError(
      'none of the files contains a rule with keywords',
      'Only keywords (values without a field) can be compared with messages.',
    );
  const known = byRule(decisions.flatMap(({ text, file }) => readDecisions(text, file)));
  const asked = rules.map((rule) => ({ document: rule.document, decision: decisionOn(rule, known) }));
  const checked = await check(asked, options, onProgress, stdin);
  return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] };
}

function rulesOf({ file, text, found }: RuleText, diagnostics: Diagnostic[]): readonly ReadRule[] {
  const tell = (what: string, line: number | null = null): void => {
    diagnostics.push({ kind: 'rule', file, line, text: what });
  };
  try {
    const rules = readRules(text, file);
    for (const { document } of rules) for (const what of document.unread) tell(what, document.line);
    const fit = rules.filter(({ lists }) => lists.length > 0);
    if (fit.length === 0) throw noKeywords(file);
    for (const { document, lists } of rules)
      if (lists.length === 0) tell('skipped a rule without keywords', document.line);
    return fit;
  } catch (error) {
    if (!found || !(error instanceof InputError) || error.facts.code === 'not-yaml') throw error;
    tell(`skipped: ${error.what}`);
    return [];
  }
}

export const noKeywords = (file: string): InputError =>
  new InputError(
    'has no keywords, only fields',
    'Only keywords (values without a field) can be compared with messages. Nothing was changed.',
    { file },
  );

/** How often each thing happened over all rules; more than `most` hits in ordinary logs make a keyword noisy. */
export function drifts(
  rules: readonly RuleVerdict[],
  most: number,
): Readonly<Record<Drift | 'live' | 'possible' | 'unused', number>> {
  const all = rules.flatMap(({ keywords }) => keywords);
  const count = (wanted: string): number => all.filter(({ status }) => status === wanted).length;
  const noisy = all.filter((one) => (one.noisy ?? 0) > most).length;
  return {
    live: count('live'),
    possible: count('possible'),
    reworded: count('reworded'),
    dead: count('dead'),
    noisy,
    new: rules[0]?.fresh.length ?? 0,
    unused: rules[0]?.unused.length ?? 0,
  };
}

interface CheckInput {
  readonly document: RuleDocument;
  /** null where nothing is known of the rule. */
  readonly decision: Decision | null;
}

/**
 * What people took out of a rule is not new. The rules are about one application: what one of them holds is new for none.
 */
export async function check(
  inputs: readonly CheckInput[],
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
  stdin?: Stdin,
): Promise<Checked> {
  await findLogs(options.baseline, () => {}); // nobody wants to wait for a log that is not there
  const documents = inputs.map(({ document }) => document);
  const removed = inputs.flatMap(({ decision }) => decision?.removed ?? []);
  const exceptions = options.exceptions || nameClasses(documents);
  const program = await readProgram({ ...options, exceptions }, onProgress);
  const asked = documents.reduce((sum, { keywords }) => sum + keywords.length, 0);
  const corpus = indexMessages(program.messages, fragmentFinder(program.messages, asked));
  const messages = program.messages.filter(({ exception }) => options.exceptions || !exception);
  const values = [...new Set(documents.flatMap(({ keywords }) => keywords.map(({ value }) => value)))];
  const choice = { ...options, removed, ruleOnly: true };
  const { report, hitsOf } = await reportOn({ ...program, messages }, choice, stdin, values);
  const { candidates, source, summary, diagnostics } = report;
  const chosen = candidates.filter(({ selected }) => selected);
  const verdicts = inputs.map(({ document, decision }) =>
    judge(document.keywords, corpus, decision?.seen).map((one) => ({ ...one, noisy: hitsOf(one.keyword.value) })),
  );
  const additions = additionsOf(newMessages(chosen, verdicts.flat()), inputs);
  const rules = documents.map((document, at) => ({ document, keywords: itemAt(verdicts, at), ...additions }));
  return { rules, chosen, corpus, source, summary, diagnostics: diagnostics.filter(({ file }) => file !== null) };
}

/** Decisions know which messages the source had when a rule was made; without any, none counts as new. */
function additionsOf(
  unhit: readonly Candidate[],
  inputs: readonly CheckInput[],
): Pick<RuleVerdict, 'fresh' | 'unused' | 'isHistoryKnown'> {
  const noted = inputs.flatMap(({ decision }) => decision?.messages ?? []);
  const isHistoryKnown = noted.length > 0;
  const isKnown = knownBy(noted);
  const isNew = ({ parts }: Candidate): boolean => isHistoryKnown && !isKnown(parts);
  return { fresh: unhit.filter(isNew), unused: unhit.filter((one) => !isNew(one)), isHistoryKnown };
}

/** `SuspiciousOperation`, `java.security.SignatureException`: names of classes are asked for only then, since they cost time. */
const nameClasses = (documents: readonly RuleDocument[]): boolean =>
  documents.some(({ keywords }) => keywords.some(({ value }) => /^[\w.$]*[a-z][A-Z][\w$]*$/.test(value)));
