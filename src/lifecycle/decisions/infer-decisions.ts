// A rule and its earlier decisions -> its current decisions, with the keywords removed or added by hand since.
import { isDeepStrictEqual } from 'node:util';
import type { KeywordItem } from '../rules/keyword-lists.ts';
import type { ReadRule } from '../rules/read-rules.ts';
import type { Decision } from './decisions.ts';

/** null if nothing is known about the rule. */
export function decisionOn(rule: ReadRule, known: ReadonlyMap<string, Decision>): Decision | null {
  const decision = known.get(nameOf(rule.document));
  const items = itemsOf(rule);
  return decision ? { ...decision, removed: takenOut(decision, items), added: putIn(decision, items) } : null;
}

/** By rule; the first decision on a rule wins. */
export const byRule = (decisions: readonly Decision[]): ReadonlyMap<string, Decision> =>
  new Map([...decisions].reverse().map((decision) => [decision.rule, decision]));

/** Replaces the decisions on known rules, and keeps those on rules in other files. The order does not depend on who wrote first. */
export function merged(known: readonly Decision[], now: readonly Decision[]): readonly Decision[] {
  const names = new Set(now.map(({ rule }) => rule));
  return [...known.filter(({ rule }) => !names.has(rule)), ...now].sort(inOrder);
}

const inOrder = (a: Decision, b: Decision): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/**
 * Merges the results of a run into the file's current decisions; `before` is what the run had read. Keeps what others wrote meanwhile; null
 * if they changed a decision on one of the same rules.
 */
export function mergedLater(
  before: readonly Decision[],
  now: readonly Decision[],
  current: readonly Decision[],
): readonly Decision[] | null {
  const [old, there] = [byRule(before), byRule(current)];
  const news = now.filter((one) => !isDeepStrictEqual(one, old.get(one.rule)));
  const isFree = ({ rule }: Decision): boolean => isDeepStrictEqual(there.get(rule), old.get(rule));
  const isSaid = (one: Decision): boolean => isDeepStrictEqual(there.get(one.rule), one);
  return news.every((one) => isFree(one) || isSaid(one)) ? merged(current, news) : null;
}

export const nameOf = ({ id, title }: ReadRule['document']): string => id ?? title ?? '';

export const itemsOf = ({ lists }: ReadRule): readonly KeywordItem[] => lists.flatMap((list) => list.items);

/** Keywords removed by hand, now or earlier, and not restored. */
export function takenOut({ written, removed }: Decision, items: readonly KeywordItem[]): readonly string[] {
  const present = new Set(items.map(({ keyword }) => lower(keyword.value)));
  return [...new Set([...removed, ...written])].filter((value) => !present.has(lower(value)));
}

/** Keywords added by hand to a list any of whose keywords is enough. */
function putIn({ written }: Decision, items: readonly KeywordItem[]): readonly string[] {
  const own = new Set(written.map(lower));
  return items.flatMap(({ keyword: { role, value } }) => (role === 'any' && !own.has(lower(value)) ? value : []));
}

export const lower = (value: string): string => value.toLowerCase();
