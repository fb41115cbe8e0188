// The decisions file of a rule: where it stands and what is in it.
import { statSync } from 'node:fs';
import { type RuleText, readRuleFile } from './rule-files.ts';

/** `rules/sshd.yml` -> `rules/sshd.decisions.yml` */
export const decisionsBeside = (rule: string): string => `${rule.replace(/\.ya?ml$/i, '')}.decisions.yml`;

/** null where there is none. */
export const readDecisionFile = (file: string): Pick<RuleText, 'file' | 'text'> | null =>
  statSync(file, { throwIfNoEntry: false }) ? { file, text: readRuleFile(file) } : null;
