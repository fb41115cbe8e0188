// A finding of the self-check, as Sigma tools report it.

import type { SigmaRule } from '../../model/report.ts';

/** `error`: the rule must not be written. `issue`: a warning. `section` is that of SIGMA.md. */
export interface Finding {
  readonly severity: 'error' | 'issue';
  readonly name: string;
  readonly section: number;
  readonly text: string;
}

/** One thing that is held against a rule: `wrong` gives a sentence for each place where it fails. */
export interface RuleCheck extends Omit<Finding, 'text'> {
  readonly wrong: (rule: SigmaRule) => readonly string[];
}
