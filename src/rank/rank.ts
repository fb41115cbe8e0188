// Messages -> candidates with score and reasons. Equal templates are one candidate with all its origins.
import type { Message, Ranked, RankOptions, Reason, Severity } from '../types.ts';
import { signals } from './signals.ts';
import type { Subject } from './subject.ts';

/** Sorted by score, then by template. */
export function rank(messages: readonly Message[], options: RankOptions): Ranked[] {
  return [...group(messages)]
    .map(([template, alike]) => ({ template, ranked: judge(alike, options) }))
    .sort((a, b) => b.ranked.score - a.ranked.score || (a.template < b.template ? -1 : 1))
    .map(({ ranked }) => ranked);
}

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
const templateOf = ({ parts }: Message): string =>
  parts.map((part) => ('literal' in part ? part.literal.trimEnd() : '\0')).join('\x01');

function judge(alike: readonly Message[], options: RankOptions): Ranked {
  const live = alike.filter((message) => message.excluded === null);
  const counted = live.length > 0 ? live : alike;
  const subject = subjectOf(counted);
  const asked = options.keywords.find((word) => subject.text.toLowerCase().includes(word.toLowerCase()));
  const reasons = live.length > 0 ? reasonsFor(subject, asked) : []; // what is no message is not judged
  const notAsked = options.onlyKeywords && asked === undefined ? { reason: 'none of the keywords' } : null;
  return {
    parts: counted[0]!.parts,
    kind: 'message',
    severity: subject.severity,
    score: live.length > 0 ? scoreOf(reasons) : 0,
    reasons,
    excluded: live.length > 0 ? notAsked : counted[0]!.excluded,
    messageIds: [...new Set(counted.flatMap((message) => message.messageIds))],
    origins: counted.map((message) => message.origin),
  };
}

const severities: readonly Severity[] = ['fatal', 'error', 'warning', 'info', 'unknown', 'debug'];

function subjectOf(messages: readonly Message[]): Subject {
  const literals = messages[0]!.parts.map((part) => ('literal' in part ? part.literal : ' '));
  const text = literals.join('').replace(/\s+/g, ' ').trim();
  const severity = severities.find((name) => messages.some((message) => message.severity === name)) ?? 'unknown';
  return { text, messages, severity };
}

function reasonsFor(subject: Subject, asked: string | undefined): Reason[] {
  const reasons = signals.flatMap(({ name, weight, detect }) => {
    const detail = detect(subject);
    return detail === null ? [] : [{ signal: name, points: weight, detail }];
  });
  return asked === undefined ? reasons : [...reasons, { signal: 'asked for', points: 40, detail: asked }];
}

const start = 20;

const scoreOf = (reasons: readonly Reason[]): number =>
  Math.max(0, Math.min(100, Math.round(reasons.reduce((sum, { points }) => sum + points, start))));
