// Selected candidates -> the rules: one, or one for each part of a split, none of which shares id or title with another.

import type { Candidate, RuleOptions, SigmaRule, SourceInfo, Split } from '../types.ts';
import { buildRule } from './build.ts';
import { defaultsOf } from './part-defaults.ts';
import { partsOf } from './parts.ts';

export interface RulesFor {
  readonly rule: RuleOptions;
  readonly split: Split | null;
  readonly source: SourceInfo;
  readonly mainLanguage: string;
  /** File -> component. */
  readonly components: ReadonlyMap<string, string>;
}

export function buildRules(candidates: readonly Candidate[], about: RulesFor): readonly SigmaRule[] {
  const parts = partsOf(candidates, about.split, about.components);
  const rules = parts.map((part) =>
    buildRule(
      part.candidates,
      withDefaults(about.rule, about.split, part.name),
      about.source,
      about.mainLanguage,
      part.name,
    ),
  );
  const titles = rules.map(({ title }) => title.toLowerCase());
  return rules.map((rule, at) =>
    titles.filter((title) => title === titles[at]).length === 1 ? rule : withOwnTitle(rule),
  );
}

function withDefaults(rule: RuleOptions, split: Split | null, part: string | null): RuleOptions {
  const { level, falsepositives } = defaultsOf(split, part);
  return {
    ...rule,
    level: rule.level ?? level,
    falsepositives: rule.falsepositives.length === 0 ? falsepositives : rule.falsepositives,
  };
}

/** Long names that are cut, and names that differ in nothing but their signs. */
const withOwnTitle = (rule: SigmaRule): SigmaRule => ({
  ...rule,
  title: `${rule.title.slice(0, 110).trim()} ${rule.id.slice(0, 8)}`,
});
