// A report and the decisions on its rules -> the report without removed keywords, and the updated decisions. Writes nothing.

import { type Decision, decisionsText, noDecision, readDecisions } from '../lifecycle/decisions/decisions.ts';
import { fingerprints } from '../lifecycle/decisions/fingerprints.ts';
import { byRule, decisionOn, merged, mergedLater, nameOf } from '../lifecycle/decisions/infer-decisions.ts';
import { remember } from '../lifecycle/decisions/remember.ts';
import { indexMessages } from '../lifecycle/judge/message-index.ts';
import { readRules } from '../lifecycle/rules/read-rules.ts';
import { InputError } from '../model/errors.ts';
import type { Message } from '../model/messages.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { Report, SigmaRule } from '../model/report.ts';
import { runWhole, type Stdin } from './extract.ts';
import { isOfAnother } from './overwrite.ts';
import type { OnProgress } from './program.ts';

interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface DecideFor {
  /** null where there is none yet. */
  readonly decisions: TextFile | null;
  /** Rules as they stand where the new ones will be: people may have edited them. */
  readonly rules: readonly TextFile[];
}

export interface Decided {
  readonly report: Report;
  readonly messages: readonly Message[];
  /** Rules on which there were decisions, with the keywords that people added. */
  readonly decided: ReadonlyMap<string, readonly string[]>;
  /** Rules on which there were decisions for another source. */
  readonly foreign: readonly string[];
  /** The decisions file as it should be, from the one that stands there when it is written. */
  readonly decisionsFrom: DecisionsFrom;
}

/** `current` is null where there is none. null: others wrote decisions on the same rules since this run read them. */
export type DecisionsFrom = (current: TextFile | null) => string | null;

/** What a run that read the decisions `before` has found, put into those that stand there by then. */
export const decisionsFrom =
  (before: readonly Decision[], now: readonly Decision[]): DecisionsFrom =>
  (current) => {
    const all = mergedLater(before, now, current === null ? [] : readDecisions(current.text, current.file));
    return all && decisionsText(all, current?.text ?? null);
  };

export async function decide(
  { decisions, rules }: DecideFor,
  options: ExtractOptions,
  onProgress: OnProgress = () => {},
  stdin?: Stdin,
): Promise<Decided> {
  const read = decisions === null ? [] : readDecisions(decisions.text, decisions.file);
  const onRead = byRule(read);
  const known = merged(
    read,
    rules.flatMap((rule) => decisionsOn(rule, onRead)),
  );
  const removed = known.flatMap((decision) => decision.removed);
  const added = new Map(known.map((decision) => [decision.rule, decision.added]));
  const { report, messages } = await runWhole({ ...options, removed, added }, onProgress, stdin);
  const corpus = indexMessages(messages);
  const onRules = byRule(known);
  const messagesNow = fingerprints(corpus);
  const now = report.rules.map((rule) => {
    const before = onRules.get(rule.id) ?? noDecision(rule.id);
    return {
      ...before,
      ...chosen(rule, before),
      seen: remember(valuesOf(rule), corpus, before.seen),
      messages: messagesNow,
    };
  });
  return {
    report,
    messages,
    decided: added,
    foreign: known
      .filter(({ rule, written }) => report.rules.some(({ id }) => id === rule) && isOfAnother(written, messages))
      .map(({ rule }) => rule),
    decisionsFrom: decisionsFrom(read, merged(known, now)),
  };
}

/** What stands there and is no rule will be replaced, as without decisions. */
function decisionsOn({ file, text }: TextFile, known: ReadonlyMap<string, Decision>): readonly Decision[] {
  try {
    return readRules(text, file).flatMap((rule) =>
      nameOf(rule.document) === '' ? [] : (decisionOn(rule, known) ?? []),
    );
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

const valuesOf = ({ keywords }: SigmaRule): readonly string[] => keywords.map(({ value }) => value);

function chosen(rule: SigmaRule, before: Decision): Pick<Decision, 'written' | 'added'> {
  const values = valuesOf(rule);
  const isAdded = (value: string): boolean => before.added.includes(value);
  return { written: values.filter((value) => !isAdded(value)), added: values.filter(isAdded) };
}
