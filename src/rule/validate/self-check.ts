// Checks a rule as `sigma check` would, before it is written. Tables: checks-required.ts, checks-conventions.ts.

import type { SigmaRule } from '../../model/report.ts';
import { conventions } from './checks-conventions.ts';
import { keywordChecks } from './checks-keywords.ts';
import { required } from './checks-required.ts';
import type { Finding, RuleCheck } from './finding.ts';
import { differences } from './read-back.ts';

/** Errors first: so the tables are sorted. `yaml` is the text of this one rule. Conventions are held against rules of the right shape only. */
export function findings(rule: SigmaRule, yaml: string): readonly Finding[] {
  const refused = run(required, rule);
  const found = [...refused, ...run(keywordChecks, rule), ...(refused.length === 0 ? run(conventions, rule) : [])];
  const unread = differences(rule, yaml).map(
    (text): Finding => ({ severity: 'error', name: 'yaml-read-back', section: 4, text }),
  );
  return [...unread, ...found];
}

const run = (checks: readonly RuleCheck[], rule: SigmaRule): readonly Finding[] =>
  checks.flatMap(({ severity, name, section, wrong }) =>
    wrong(rule).map((text) => ({ severity, name, section, text })),
  );
