// Messages -> candidates with score and reasons. Equal templates are one candidate with all its origins; places where a
// template is no message are one for themselves, so that none is lost.
import type { Message, Origin, Part, Ranked, RankOptions, Reason, Severity } from '../types.ts';
import { wordsOf } from './class-names.ts';
import { configuringFiles } from './configuring.ts';
import { exceptionSignals } from './exceptions.ts';
import { meanings } from './meanings.ts';
import { signals } from './signals.ts';
import type { Subject, Surroundings } from './subject.ts';

interface RankSetting extends RankOptions {
  /** Candidates with a lower score are counted and not given. */
  readonly lowest: number;
  /** Messages with a lower score, or a harmless severity and hardly more, are ordinary. */
  readonly ordinary?: number;
  /** Files of tools and clients, with the name of the program. */
  readonly tools?: ReadonlyMap<string, string>;
}

interface Ranking {
  /** Sorted by score, then by template. */
  readonly ranked: Ranked[];
  /** How many candidates, without excluded ones, score too low to be given. */
  readonly below: number;
  /** Templates that one would not alert on. */
  readonly ordinary: readonly (readonly Part[])[];
}

export function rank(messages: readonly Message[], options: RankSetting): Ranking {
  const found: { template: string; ranked: Ranked }[] = [];
  const ordinary: (readonly Part[])[] = [];
  let below = 0;
  const surroundings = { tools: options.tools ?? new Map(), configuring: configuringFiles(messages) };
  for (const [template, alike] of group(messages)) {
    const ranked = judge(alike, surroundings, options);
    if (alike[0]!.excluded === null && isOrdinary(ranked, options.ordinary ?? 0)) ordinary.push(ranked.parts);
    if (ranked.score >= options.lowest) found.push({ template, ranked });
    else if (ranked.excluded === null) below++;
  }
  found.sort((a, b) => b.ranked.score - a.ranked.score || (a.template < b.template ? -1 : 1));
  return { ranked: found.map(({ ranked }) => ranked), below, ordinary };
}

// What a message says at an everyday severity counts ten points less.
const isOrdinary = ({ score, severity, origins }: Ranked, limit: number): boolean =>
  score < limit + (severity === 'info' || severity === 'debug' ? 10 : 0) && origins.some(isTold);

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

function judge(alike: readonly Message[], surroundings: Surroundings, options: RankSetting): Ranked {
  const { parts, excluded, exception } = alike[0]!;
  const subject = subjectOf(alike, surroundings);
  const text = `${subject.text}${exception ? ` ${exception.name}` : ''}`.toLowerCase();
  const asked = options.keywords.find((word) => text.includes(word.toLowerCase()));
  const reasons = excluded === null ? reasonsFor(subject, asked) : []; // what is no message is not judged
  const notAsked = options.onlyKeywords && asked === undefined ? { reason: 'none of the keywords' } : null;
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

function reasonsFor(subject: Subject, asked: string | undefined): Reason[] {
  const reasons: Reason[] = [];
  for (const { name, weight, detect } of subject.messages[0]!.exception ? exceptionSignals : signals) {
    const detail = detect(subject);
    if (detail !== null) reasons.push({ signal: name, points: weight, detail });
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

const start = 20;

const scoreOf = (reasons: readonly Reason[]): number =>
  Math.max(0, Math.min(100, Math.round(reasons.reduce((sum, { points }) => sum + points, start))));
