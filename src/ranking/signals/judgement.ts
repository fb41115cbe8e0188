// Signals set by people: annotations, `allow` and `deny`, own categories and weights.

import type { Category, Judgement, Reason } from '../../model/candidates.ts';
import type { Excluded } from '../../model/exclusions.ts';
import type { Annotation } from '../../model/facts.ts';
import type { Message } from '../../model/messages.ts';
import { levels } from '../../model/sigma.ts';
import { itemAt } from '../../text/items.ts';
import { withStars } from '../../text/template-text.ts';
import { textFinder } from '../../text/text-finder.ts';
import { type Pattern, patternOf } from './pattern.ts';

/** Decides about templates by the user's settings, and records which patterns matched. */
export interface Verdicts {
  readonly of: (alike: readonly Message[]) => Verdict;
  /** Points of a signal: the user's weight, else its own. */
  readonly weight: (signal: string, weight: number) => number;
  /** The user's categories that match a text, in order. */
  readonly categoriesIn: (text: string) => readonly Seen[];
  /** Patterns that no message has matched so far, as written. */
  readonly unused: () => Pick<Judgement, 'allow' | 'deny'>;
}

/** A category with the word that matched. */
interface Seen {
  readonly name: string;
  readonly points: number;
  readonly seen: string;
}

/** `excluded` and `wanted` are the reasons to exclude or include a template; both are null if the user says nothing. */
export interface Verdict {
  readonly excluded: Excluded | null;
  readonly wanted: Reason | null;
  readonly level: Annotation['level'];
}

/** Outweighs all scores. */
const enough = 100;

export function verdictsOf({ allow = [], deny = [], weights = {}, categories = [] }: Partial<Judgement>): Verdicts {
  const allowed = allow.map(patternOf);
  const denied = deny.map(patternOf);
  const [findAllowed, findDenied] = [finder(allowed), finder(denied)];
  const used = new Set<Pattern>();
  const first = (find: Find, text: string): Pattern | null => {
    const all = find(text);
    for (const one of all) used.add(one);
    return all[0] ?? null;
  };
  const unusedOf = (patterns: readonly Pattern[]): string[] =>
    patterns.filter((one) => !used.has(one)).map(({ text }) => text);
  return {
    of: (alike) => {
      const text = allowed.length + denied.length > 0 ? textOf(itemAt(alike, 0)) : '';
      return verdict(alike, first(findDenied, text), first(findAllowed, text));
    },
    weight: (signal, weight) => weights[signal] ?? weight,
    categoriesIn: categoryFinder(categories),
    unused: () => ({ allow: unusedOf(allowed), deny: unusedOf(denied) }),
  };
}

/** The patterns that match a text, in order. */
type Find = (text: string) => readonly Pattern[];

function finder(patterns: readonly Pattern[]): Find {
  if (patterns.length === 0) return () => [];
  const find = textFinder(patterns.map(({ piece }) => piece));
  return (text) => {
    const found: number[] = [];
    find(text.toLowerCase(), (at) => void (itemAt(patterns, at).matches(text) && found.push(at)));
    return found.sort((a, b) => a - b).map((at) => itemAt(patterns, at));
  };
}

/** The configuration takes precedence over annotations, and `deny` over `allow`. */
function verdict(alike: readonly Message[], denied: Pattern | null, allowed: Pattern | null): Verdict {
  if (denied) return { ...none, excluded: { reason: `denied: ${denied.text}` } };
  if (!allowed && !alike.some(({ annotation }) => annotation)) return none;
  const alerts = alike.flatMap(({ annotation }) => (annotation?.verdict === 'alert' ? [annotation] : []));
  const level = levels.findLast((one) => alerts.some((alert) => alert.level === one)) ?? null;
  if (alerts[0]) return { ...none, wanted: { signal: 'annotation', points: enough, detail: said(alerts[0]) }, level };
  if (allowed) return { ...none, wanted: { signal: 'allowed', points: enough, detail: allowed.text } };
  const [{ excluded, annotation }] = alike as [Message];
  return annotation?.verdict === 'ignore' ? { ...none, excluded } : none;
}

const none: Verdict = { excluded: null, wanted: null, level: null };

/** `alert high: replays are attacks` */
const said = ({ verdict, level, reason }: Annotation): string =>
  [verdict, level].filter(Boolean).join(' ') + (reason ? `: ${reason}` : '');

const textOf = ({ parts }: Message): string => withStars(parts);

function categoryFinder(categories: readonly Category[]): Verdicts['categoriesIn'] {
  if (categories.length === 0) return () => [];
  const words = categories.flatMap((category, at) => category.words.map((word) => ({ word, at })));
  const find = textFinder(words.map(({ word }) => word.toLowerCase()));
  return (text) => {
    const first = new Map<number, number>();
    find(text.toLowerCase(), (number) => {
      const { at } = itemAt(words, number);
      first.set(at, Math.min(first.get(at) ?? number, number));
    });
    return [...first]
      .sort(([a], [b]) => a - b)
      .map(([at, number]) => ({ ...itemAt(categories, at), seen: itemAt(words, number).word }));
  };
}
