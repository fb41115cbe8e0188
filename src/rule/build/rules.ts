// Selected candidates -> one rule, or one for each part, with distinct ids and titles.

import type { Candidate, Category } from '../../model/candidates.ts';
import type { CorrelationOptions, RuleOptions, SigmaRule, SourceInfo, Split } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueAt } from '../../text/items.ts';
import { buildRule, raisedLevel } from './build.ts';
import { countedRule } from './correlation.ts';
import { first } from './one-line.ts';
import { defaultsOf } from './part-defaults.ts';
import { type Part, partsOf } from './parts.ts';

export interface RulesFor {
  readonly rule: RuleOptions;
  readonly split: Split | null;
  readonly correlation?: CorrelationOptions | null;
  /** Those that people name. */
  readonly categories?: readonly Category[];
  readonly source: SourceInfo;
  readonly mainLanguage: string;
  /** File -> component. */
  readonly components: ReadonlyMap<string, string>;
}

/** Of those that are selected; and of those that a correlation counts, if there is one. */
export function buildRules(candidates: readonly Candidate[], about: RulesFor): readonly SigmaRule[] {
  const counted = candidates.filter(({ correlated }) => correlated);
  return [
    ...selectedRules(
      candidates.filter(({ selected }) => selected),
      about,
    ),
    ...(about.correlation && counted.length > 0 ? [countedRule(counted, candidates, about.correlation, about)] : []),
  ];
}

function selectedRules(candidates: readonly Candidate[], about: RulesFor): readonly SigmaRule[] {
  const own = (about.categories ?? []).map(({ name }) => name);
  const parts = partsOf(candidates, about.split, about.components, own);
  const rules = parts.map(
    (part): SigmaRule => ({
      ...buildRule(
        part.candidates,
        withDefaults(about.rule, about.split, part),
        about.source,
        about.mainLanguage,
        part.name,
      ),
      ...(about.rule.level === null ? {} : { levelGiven: true }),
    }),
  );
  const titles = groupBy(rules, ({ title }) => [title.toLowerCase()]);
  return rules.map((rule) => (valueAt(titles, rule.title.toLowerCase()).length === 1 ? rule : withOwnTitle(rule)));
}

function withDefaults(rule: RuleOptions, split: Split | null, { name, candidates }: Part): RuleOptions {
  const { level, falsepositives } = defaultsOf(split, name);
  return {
    ...rule,
    level: rule.level ?? raisedLevel(candidates) ?? level,
    falsepositives: rule.falsepositives.length === 0 ? falsepositives : rule.falsepositives,
  };
}

/** Long names that are cut, and names that differ in nothing but their signs. */
const withOwnTitle = (rule: SigmaRule): SigmaRule => ({
  ...rule,
  title: `${first(rule.title, 110).trim()} ${rule.id.slice(0, 8)}`,
});
