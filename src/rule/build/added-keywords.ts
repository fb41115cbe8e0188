// Puts keywords that people added into a new version of a rule, marked as added by hand.
import type { SigmaRule } from '../../model/report.ts';

export function withAdded(rule: SigmaRule, added: ReadonlyMap<string, readonly string[]>): SigmaRule {
  const known = new Set(rule.keywords.map(({ value }) => value.toLowerCase()));
  const more = (added.get(rule.id) ?? [])
    .filter((value) => !known.has(value.toLowerCase()))
    .map((value) => ({ value, comment: 'added by hand', handwritten: true }) as const);
  return { ...rule, keywords: [...rule.keywords, ...more] };
}
