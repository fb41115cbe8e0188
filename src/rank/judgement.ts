// What people say about messages, in their configuration and beside the source: which to alert on and which not, own categories and weights.
import type { Annotation, Category, Judgement, Message, Reason } from '../types.ts';
import { type Pattern, patternOf } from './pattern.ts';
import type { Signal } from './subject.ts';

/** Judges templates by it and remembers which patterns matched. */
export interface Verdicts {
  readonly of: (alike: readonly Message[]) => Verdict;
  /** Points of a signal: what people give it, else its own. */
  readonly weight: (signal: string, weight: number) => number;
  readonly categories: readonly Signal[];
  /** Patterns that no message has matched so far, as written. */
  readonly unused: () => Pick<Judgement, 'allow' | 'deny'>;
}

/** `excluded`: why nobody wants it; `wanted`: why somebody does. Both null where nobody says anything. */
export interface Verdict {
  readonly excluded: { readonly reason: string } | null;
  readonly wanted: Reason | null;
  readonly level: Annotation['level'];
}

/** What is asked for comes before everything that is counted. */
const enough = 100;

export function verdictsOf({ allow = [], deny = [], weights = {}, categories = [] }: Partial<Judgement>): Verdicts {
  const allowed = allow.map(patternOf);
  const denied = deny.map(patternOf);
  const used = new Set<Pattern>();
  const find = (patterns: readonly Pattern[], text: string): Pattern | null => {
    const all = patterns.filter(({ matches }) => matches(text));
    for (const one of all) used.add(one);
    return all[0] ?? null;
  };
  const unusedOf = (patterns: readonly Pattern[]): string[] =>
    patterns.filter((one) => !used.has(one)).map(({ text }) => text);
  return {
    of: (alike) => {
      const text = allowed.length + denied.length > 0 ? textOf(alike[0]!) : '';
      return verdict(alike, find(denied, text), find(allowed, text));
    },
    weight: (signal, weight) => weights[signal] ?? weight,
    categories: categories.map(signalOf),
    unused: () => ({ allow: unusedOf(allowed), deny: unusedOf(denied) }),
  };
}

/** The configuration comes before annotations, and what is denied before what is allowed. */
function verdict(alike: readonly Message[], denied: Pattern | null, allowed: Pattern | null): Verdict {
  if (denied) return { ...none, excluded: { reason: `denied: ${denied.text}` } };
  if (!allowed && !alike.some(({ annotation }) => annotation)) return none;
  const alerts = alike.flatMap(({ annotation }) => (annotation?.verdict === 'alert' ? [annotation] : []));
  const level = order.find((one) => alerts.some((alert) => alert.level === one)) ?? null;
  if (alerts[0]) return { ...none, wanted: { signal: 'annotation', points: enough, detail: said(alerts[0]) }, level };
  if (allowed) return { ...none, wanted: { signal: 'allowed', points: enough, detail: allowed.text } };
  const [{ excluded, annotation }] = alike as [Message];
  return annotation?.verdict === 'ignore' ? { ...none, excluded } : none;
}

const none: Verdict = { excluded: null, wanted: null, level: null };

const order = ['critical', 'high', 'medium', 'low', 'informational'] as const;

/** `alert high: replays are attacks` */
const said = ({ verdict, level, reason }: Annotation): string =>
  [verdict, level].filter(Boolean).join(' ') + (reason ? `: ${reason}` : '');

const textOf = ({ parts }: Message): string => parts.map((part) => ('literal' in part ? part.literal : '*')).join('');

function signalOf({ name, words, points }: Category): Signal {
  const lower = words.map((word) => [word, word.toLowerCase()] as const);
  return {
    name,
    weight: points,
    why: 'the configuration says so',
    detect: ({ text }) => {
      const said = text.toLowerCase();
      return lower.find(([, word]) => said.includes(word))?.[0] ?? null;
    },
  };
}
