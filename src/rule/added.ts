// A rule with the keywords that people put into an earlier version of it. Nothing vouches for them, so they are marked.
import type { SigmaRule } from '../types.ts';
import { unfit } from './characters.ts';

export function withAdded(rule: SigmaRule, added: ReadonlyMap<string, readonly string[]>): SigmaRule {
  const known = new Set(rule.keywords.map(({ value }) => value.toLowerCase()));
  const fit = (added.get(rule.id) ?? []).filter((value) => !unfit.test(value) && !known.has(value.toLowerCase()));
  return { ...rule, keywords: [...rule.keywords, ...fit.map((value) => ({ value, comment: 'added by hand' }))] };
}
