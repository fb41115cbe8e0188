// A rule as it stands and what was decided on it earlier -> what is decided now: people speak by taking keywords out and putting them in.
import type { Decision } from './decisions.ts';
import type { KeywordItem } from './keyword-lists.ts';
import type { ReadRule } from './read-rules.ts';

/** null where nothing is known of the rule. */
export function decisionOn(rule: ReadRule, known: readonly Decision[]): Decision | null {
  const name = nameOf(rule.document);
  const decision = known.find((one) => one.rule === name);
  const items = itemsOf(rule);
  return decision ? { ...decision, removed: takenOut(decision, items), added: putIn(decision, items) } : null;
}

/** Those of a known rule are replaced by the new ones; those on rules that are elsewhere stay. */
export function merged(known: readonly Decision[], now: readonly Decision[]): readonly Decision[] {
  const names = new Set(now.map(({ rule }) => rule));
  return [...known.filter(({ rule }) => !names.has(rule)), ...now];
}

export const nameOf = ({ id, title }: ReadRule['document']): string => id ?? title ?? '';

export const itemsOf = ({ lists }: ReadRule): readonly KeywordItem[] => lists.flatMap((list) => list.items);

/** What people took out, now or earlier, and did not put back. */
export function takenOut({ written, removed }: Decision, items: readonly KeywordItem[]): readonly string[] {
  const present = new Set(items.map(({ keyword }) => lower(keyword.value)));
  return [...new Set([...removed, ...written])].filter((value) => !present.has(lower(value)));
}

/** What people put among the keywords of which one is enough. */
function putIn({ written }: Decision, items: readonly KeywordItem[]): readonly string[] {
  const own = new Set(written.map(lower));
  return items.flatMap(({ keyword: { role, value } }) => (role === 'any' && !own.has(lower(value)) ? value : []));
}

export const lower = (value: string): string => value.toLowerCase();
