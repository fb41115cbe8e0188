// Messages -> candidates with score and reasons. Equal templates are one candidate with all its origins; places where a
// template is no message are one for themselves, so that none is lost.
import type { Judgement, Message, Origin, Part, Ranked, RankOptions, Reason, Severity } from '../types.ts';
import { wordsOf } from './class-names.ts';
import { configuringFiles } from './configuring.ts';
import { exceptionSignals } from './exceptions.ts';
import { type Verdict, type Verdicts, verdictsOf } from './judgement.ts';
import { meanings } from './meanings.ts';
import { signals } from './signals.ts';
import { nowhere, type Subject, type Surroundings } from './subject.ts';
import { measures } from './words.ts';

interface RankSetting extends RankOptions, Partial<Judgement> {
  /** Candidates with a lower score are counted and not given. */
  readonly lowest: number;
  /** Messages with a lower score, or a harmless severity and hardly more, are ordinary. */
  readonly ordinary?: number;
  /** Files of tools and clients, with the name of the program. */
  readonly tools?: ReadonlyMap<string, string>;
  /** Files of other projects, with their folder. */
  readonly bundled?: ReadonlyMap<string, string>;
}

interface Ranking {
  /** Sorted by score, then by template. */
  readonly ranked: Ranked[];
  /** How many candidates, without excluded ones, score too low to be given. */
  readonly below: number;
  /** Templates that one would not alert on. */
  readonly ordinary: readonly (readonly Part[])[];
  /** Patterns that match no message. */
  readonly unused: Pick<Judgement, 'allow' | 'deny'>;
}

export function rank(messages: readonly Message[], options: RankSetting): Ranking {
  const found: { template: string; ranked: Ranked }[] = [];
  const ordinary: (readonly Part[])[] = [];
  const verdicts = verdictsOf(options);
  let below = 0;
  const { tools = nowhere.tools, bundled = nowhere.bundled } = options;
  const surroundings = { tools, bundled, configuring: configuringFiles(messages) };
  for (const [template, alike] of group(messages)) {
    const verdict = verdicts.of(alike);
    const ranked = judge(alike, surroundings, options, verdicts, verdict);
    const judged = verdict.excluded !== null || alike[0]!.excluded === null;
    if (judged && isOrdinary(ranked, options.ordinary ?? 0)) ordinary.push(ranked.parts);
    if (ranked.wanted || ranked.score >= options.lowest) found.push({ template, ranked });
    else if (ranked.excluded === null) below++;
  }
  found.sort((a, b) => b.ranked.score - a.ranked.score || (a.template < b.template ? -1 : 1));
  return { ranked: found.map(({ ranked }) => ranked), below, ordinary, unused: verdicts.unused() };
}

// What a message says at an everyday severity counts ten points less.
const isOrdinary = ({ score, severity, origins, wanted }: Ranked, limit: number): boolean =>
  !wanted && score < limit + (severity === 'info' || severity === 'debug' ? 10 : 0) && origins.some(isTold);

/** A constant that only stands inside of other texts (`log("%s: " TOO_LONG, peer)`) is no message by itself. */
const isTold = ({ sinkKind }: Origin): boolean => !['constant', 'variable', 'table'].includes(sinkKind);

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

/** Where a value stands matters, not how it is written. */
const templateOf = ({ parts, excluded, exception }: Message): string =>
  (exception ? `\x03${exception.name}` : '') +
  parts.map((part) => ('literal' in part ? part.literal.trimEnd() : '\0')).join('\x01') +
  (excluded ? `\x02${excluded.reason}` : '');

function judge(
  alike: readonly Message[],
  surroundings: Surroundings,
  options: RankOptions,
  verdicts: Verdicts,
  verdict: Verdict,
): Ranked {
  const { parts, exception } = alike[0]!;
  const subject = subjectOf(alike, surroundings);
  const text = `${subject.text}${exception ? ` ${exception.name}` : ''}`.toLowerCase();
  const asked = options.keywords.find((word) => text.includes(word.toLowerCase()));
  const { wanted, level } = verdict;
  const excluded = verdict.excluded ?? (wanted ? null : alike[0]!.excluded);
  // What is no message is not judged.
  const reasons = excluded === null ? [...(wanted ? [wanted] : []), ...reasonsFor(subject, asked, verdicts)] : [];
  const notAsked = options.onlyKeywords && asked === undefined && !wanted ? { reason: 'none of the keywords' } : null;
  return {
    parts,
    kind: exception ? 'exception' : 'message',
    severity: subject.severity,
    score: excluded === null ? scoreOf(reasons) : 0,
    reasons,
    excluded: excluded ?? notAsked,
    messageIds: [...new Set(alike.flatMap((message) => message.messageIds))],
    origins: alike.map((message) => message.origin),
    ...(exception ? { exception } : {}),
    ...(wanted ? { wanted: true } : {}),
    ...(level ? { level } : {}),
  };
}

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info', 'unknown', 'debug'];

function subjectOf(messages: readonly Message[], surroundings: Surroundings): Subject {
  const { parts, exception } = messages[0]!;
  const literals = exception
    ? [wordsOf(exception.name)]
    : parts.map((part) => ('literal' in part ? part.literal : ' '));
  const text = literals.join('').replace(/\s+/g, ' ').trim();
  const severity = severities.find((name) => messages.some((message) => message.severity === name)) ?? 'unknown';
  return { text, messages, severity, surroundings };
}

function reasonsFor(subject: Subject, asked: string | undefined, { categories, weight }: Verdicts): Reason[] {
  const reasons: Reason[] = [];
  const isClass = subject.messages[0]!.exception !== undefined;
  for (const signal of [...(isClass ? exceptionSignals : signals), ...categories]) {
    const points = weight(signal.name, signal.weight);
    const detail = points === 0 ? null : signal.detect(subject);
    if (detail !== null) reasons.push({ signal: signal.name, points, detail });
  }
  for (const { name, measure } of isClass ? [] : measures) {
    const measured = measure(subject);
    const points = measured && weight(name, measured.points);
    if (points) reasons.push({ signal: name, points, detail: measured.detail });
  }
  if (asked !== undefined) reasons.push({ signal: 'asked for', points: 40, detail: asked });
  return reasons.filter((one) => !isSaidTwice(one, reasons));
}

const meaningNames = new Set(meanings.map(({ name }) => name));

/** A word counts for one meaning: `exceeds` is exhaustion, and no violation of a protocol besides. */
const isSaidTwice = (one: Reason, reasons: readonly Reason[]): boolean =>
  meaningNames.has(one.signal) &&
  reasons.some(
    (other) =>
      other !== one &&
      meaningNames.has(other.signal) &&
      other.points > one.points &&
      other.detail.toLowerCase() === one.detail.toLowerCase(),
  );

// Of a message that shows nothing, learned with the points (bench/weights.mjs). Classes start there too.
const start = 28;

const scoreOf = (reasons: readonly Reason[]): number =>
  Math.max(0, Math.min(100, Math.round(reasons.reduce((sum, { points }) => sum + points, start))));
