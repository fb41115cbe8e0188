// Messages -> candidates with score and reasons. Equal templates are one candidate with all origins; excluded texts are separate
// candidates, so none is lost.

import type { Judgement, Ranked, RankOptions } from '../model/candidates.ts';
import type { Excluded } from '../model/exclusions.ts';
import type { Part } from '../model/facts.ts';
import type { Message } from '../model/messages.ts';
import { type Severity, severities } from '../model/severity.ts';
import { itemAt } from '../text/items.ts';
import { withBlanks } from '../text/template-text.ts';
import { textFinder } from '../text/text-finder.ts';
import { wordsOf } from './exceptions/class-names.ts';
import { predict, predictClass } from './predict.ts';
import { type Finding, findingsBy, reasonsOf, scoreOf, tellingIn } from './score.ts';
import { configuringFiles } from './signals/configuring.ts';
import { type Verdict, type Verdicts, verdictsOf } from './signals/judgement.ts';
import { nowhere, type ProgramContext, type Subject } from './signals/subject.ts';

interface RankSetting extends RankOptions, Partial<Judgement>, Partial<Omit<ProgramContext, 'configuring'>> {
  /** Candidates with a lower score are only counted. */
  readonly lowest: number;
  /** Messages with a lower score are ordinary; with severity info or debug, up to ten points more are allowed. */
  readonly ordinary?: number;
}

/** Patterns and keywords of the user that no message matches, as written. */
export type Unused = Pick<Judgement, 'allow' | 'deny'> & { readonly keywords: readonly string[] };

interface Ranking {
  /** Sorted by score, then by template. */
  readonly ranked: Ranked[];
  /** Number of candidates, not counting excluded ones, whose score is too low. */
  readonly below: number;
  /** Templates that are not worth an alert. */
  readonly ordinary: readonly (readonly Part[])[];
  /** Patterns that match no message, and keywords that no message contains. */
  readonly unused: Unused;
}

export function rank(messages: readonly Message[], options: RankSetting): Ranking {
  const found: { template: string; ranked: Ranked }[] = [];
  const ordinary: (readonly Part[])[] = [];
  const verdicts = verdictsOf(options);
  const { tools, isAboutTool, bundled, product } = { ...nowhere, ...options };
  const surroundings = { tools, isAboutTool, bundled, product, configuring: configuringFiles(messages) };
  const asked = askedFor(options.keywords);
  const judge = judgeBy(verdicts, surroundings, asked.of, options.onlyKeywords);
  let below = 0;
  for (const [template, alike] of group(messages)) {
    const judged = judge(alike);
    const { verdict, score } = judged;
    const isJudged = verdict.excluded !== null || itemAt(alike, 0).excluded === null;
    if (isJudged && isOrdinary(judged, options.ordinary ?? 0)) ordinary.push(itemAt(alike, 0).parts);
    if (verdict.wanted || score >= options.lowest) found.push({ template, ranked: rankedOf(judged) });
    else if (judged.excluded === null) below++;
  }
  found.sort((a, b) => b.ranked.score - a.ranked.score || (a.template < b.template ? -1 : 1));
  return {
    ranked: found.map(({ ranked }) => ranked),
    below,
    ordinary,
    unused: { ...verdicts.unused(), keywords: asked.unused() },
  };
}

// At an everyday severity, a message counts as ten points lower.
const isOrdinary = ({ score, subject: { severity, messages }, verdict }: Judged, limit: number): boolean =>
  !verdict.wanted && score < limit + (severity === 'info' || severity === 'debug' ? 10 : 0) && messages.some(isTold);

/** A constant that only occurs inside other texts (`log("%s: " TOO_LONG, peer)`) is not a message of its own. */
const isTold = ({ origin: { sinkKind } }: Message): boolean => !untold.has(sinkKind);
const untold = new Set(['constant', 'variable', 'table']);

function group(messages: readonly Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const key = templateOf(message);
    const alike = groups.get(key);
    if (alike) alike.push(message);
    else groups.set(key, [message]);
  }
  return groups;
}

/** Placeholders are equal however they are written. */
function templateOf({ parts, excluded, exception }: Message): string {
  let template = exception ? `\x03${exception.name}` : '';
  let between = '';
  for (const part of parts) {
    template += between + ('literal' in part ? part.literal.trimEnd() : '\0');
    between = '\x01';
  }
  return excluded ? `${template}\x02${excluded.reason}` : template;
}

/** A scored template, before its reasons are formatted: most score too low for the rule. */
interface Judged {
  readonly subject: Subject;
  readonly verdict: Verdict;
  readonly excluded: Ranked['excluded'];
  readonly findings: readonly Finding[];
  readonly score: number;
  /** Without the points for a keyword of the user, if it contains one. */
  readonly unaskedScore?: number;
}

function judgeBy(
  verdicts: Verdicts,
  surroundings: ProgramContext,
  askedIn: (subject: Subject) => string | undefined,
  onlyKeywords: boolean,
): (alike: readonly Message[]) => Judged {
  const findingsFor = findingsBy(verdicts);
  return (alike) => {
    const verdict = verdicts.of(alike);
    const subject = subjectOf(alike, surroundings);
    const asked = askedIn(subject);
    const excluded = verdict.excluded ?? (verdict.wanted ? null : itemAt(alike, 0).excluded);
    const findings = excluded === null ? findingsFor(subject) : []; // texts that are not messages are not scored
    if (excluded === null && verdict.wanted) findings.unshift({ ...verdict.wanted, seen: verdict.wanted.detail });
    const isAsked = !onlyKeywords || asked !== undefined || verdict.wanted !== null;
    const notAsked: Excluded | null = isAsked ? null : { reason: 'none of the keywords' };
    return {
      subject,
      verdict,
      excluded: excluded ?? notAsked,
      ...(excluded === null ? scored(findings, asked) : unscored),
    };
  };
}

type Scored = Pick<Judged, 'findings' | 'score' | 'unaskedScore'>;

const unscored: Scored = { findings: [], score: 0 };

function scored(findings: readonly Finding[], asked: string | undefined): Scored {
  const score = scoreOf(findings);
  if (asked === undefined) return { findings, score };
  const all = [...findings, { signal: 'asked for', points: 40, seen: asked }];
  return { findings: all, score: scoreOf(all), unaskedScore: score };
}

interface RankContext {
  /** The first keyword that a template contains, in any case. */
  readonly of: (subject: Subject) => string | undefined;
  /** Keywords that no template has contained so far. */
  readonly unused: () => readonly string[];
}

function askedFor(keywords: readonly string[]): RankContext {
  if (keywords.length === 0) return { of: () => undefined, unused: () => [] };
  const find = textFinder(keywords.map((word) => word.toLowerCase()));
  const used = new Set<string>();
  const of = ({ text, messages }: Subject): string | undefined => {
    const { exception } = itemAt(messages, 0);
    const lower = `${text}${exception ? ` ${exception.name}` : ''}`.toLowerCase();
    let earliest = Number.POSITIVE_INFINITY;
    find(lower, (at) => {
      used.add(itemAt(keywords, at));
      earliest = Math.min(earliest, at);
    });
    return keywords[earliest];
  };
  return { of, unused: () => keywords.filter((word) => !used.has(word)) };
}

function rankedOf({
  subject: { messages, severity },
  verdict: { wanted, level },
  excluded,
  findings,
  score,
  unaskedScore,
}: Judged): Ranked {
  const { parts, exception } = itemAt(messages, 0);
  return {
    parts,
    kind: exception ? 'exception' : 'message',
    severity,
    score,
    predicted: exception ? predictClass(score) : predict(findings),
    reasons: reasonsOf(findings),
    telling: exception ? [] : tellingIn(findings),
    excluded,
    messageIds: [...new Set(messages.flatMap((message) => message.messageIds))],
    origins: messages.map((message) => message.origin),
    ...(exception ? { exception } : {}),
    ...requiredBy(messages),
    ...(wanted ? { wanted: true } : {}),
    ...(unaskedScore === undefined ? {} : { unaskedScore }),
    ...(level ? { level } : {}),
  };
}

/** What one place emits without a switch needs none. */
function requiredBy(messages: readonly Message[]): Pick<Ranked, 'requires'> {
  const { requires } = itemAt(messages, 0);
  return requires !== undefined && messages.every((message) => message.requires !== undefined) ? { requires } : {};
}

function subjectOf(messages: readonly Message[], surroundings: ProgramContext): Subject {
  const { parts, exception } = itemAt(messages, 0);
  const text = exception ? wordsOf(exception.name) : withBlanks(parts);
  return { text: inOneLine(text), messages, severity: severityOf(messages), surroundings };
}

/** Checked first, since most texts have nothing to replace. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const severityOf = (messages: readonly Message[]): Severity =>
  messages.length === 1
    ? itemAt(messages, 0).severity
    : (severities.find((name) => messages.some(({ severity }) => severity === name)) ?? 'unknown');
