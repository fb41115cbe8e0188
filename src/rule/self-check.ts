// What `sigma check` would say about a rule, told before anybody has to run it. Tables: checks-required.ts, checks-conventions.ts.

import type { SigmaRule } from '../types.ts';
import { conventions } from './checks-conventions.ts';
import { keywordChecks } from './checks-keywords.ts';
import { required } from './checks-required.ts';
import type { Finding } from './finding.ts';
import { differences } from './read-back.ts';

/** Errors first. `yaml` is the text of this one rule. */
export function findings(rule: SigmaRule, yaml: string): readonly Finding[] {
  const checks = [...required, ...keywordChecks, ...conventions];
  const found = checks.flatMap(({ severity, name, section, wrong }) =>
    wrong(rule).map((text): Finding => ({ severity, name, section, text })),
  );
  const unread = differences(rule, yaml).map(
    (text): Finding => ({ severity: 'error', name: 'yaml-read-back', section: 4, text }),
  );
  return [...unread, ...found].sort((a, b) => (a.severity < b.severity ? -1 : Number(a.severity > b.severity)));
}
